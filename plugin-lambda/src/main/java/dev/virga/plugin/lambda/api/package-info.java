/// The server that runtimes and extensions speak to.
@NullMarked
package dev.virga.plugin.lambda.api;

import org.jspecify.annotations.NullMarked;
