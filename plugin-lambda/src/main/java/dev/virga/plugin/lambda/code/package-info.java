/// The archives of functions and layers.
@NullMarked
package dev.virga.plugin.lambda.code;

import org.jspecify.annotations.NullMarked;
