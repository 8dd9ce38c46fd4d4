/// Asynchronous invocations and their configuration.
@NullMarked
package dev.virga.plugin.lambda.event;

import org.jspecify.annotations.NullMarked;
