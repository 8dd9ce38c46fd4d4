/// The server that runtimes and extensions speak to.
///
/// A [RuntimeApiServer] has a thread for each connection, which reads requests and has them answered by
/// [Endpoints]. [Lifecycle] knows where the runtime and the extensions are:
///
/// ```
/// Started -> InitError
/// Started -> (Restoring -> RestoreError |) Ready -> Running -> InvocationResponse      -> ResponseSent -> Ready
///                                                           -> InvocationErrorResponse -> ResponseSent -> Ready
/// ```
///
/// A request for what is next is parked, and answered by the thread that has something for it, while
/// the thread of the connection goes on reading and so learns at once when the client goes away. [Turns]
/// tells the environment what happens, one thing after the other; [Lifecycle] is never locked meanwhile.
@NullMarked
package dev.virga.plugin.lambda.api;

import org.jspecify.annotations.NullMarked;
