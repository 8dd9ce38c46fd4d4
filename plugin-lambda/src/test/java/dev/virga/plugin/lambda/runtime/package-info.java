/// Tests with real interpreters and the real Runtime API.
@NullMarked
package dev.virga.plugin.lambda.runtime;

import org.jspecify.annotations.NullMarked;
