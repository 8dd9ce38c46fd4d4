/// Functions and their versions.
@NullMarked
package dev.virga.plugin.lambda.function;

import org.jspecify.annotations.NullMarked;
