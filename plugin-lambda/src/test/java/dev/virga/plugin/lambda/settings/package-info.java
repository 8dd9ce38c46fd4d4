/// What is configured for functions: aliases, policies, concurrency, asynchronous invocations.
@NullMarked
package dev.virga.plugin.lambda.settings;

import org.jspecify.annotations.NullMarked;
