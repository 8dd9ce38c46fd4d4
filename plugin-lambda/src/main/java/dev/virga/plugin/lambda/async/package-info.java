/// Asynchronous invocations
/// ([the queue of events](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html)).
///
/// An event is a row before its sender is answered, and stays one until it has been dealt with. What
/// was running when the platform ended runs again after the next start: an event reaches its function
/// at least once. [Lanes] knows which rows are due, so that the table is read whole at the start only.
@NullMarked
package dev.virga.plugin.lambda.async;

import org.jspecify.annotations.NullMarked;
