/// The aliases of functions.
@NullMarked
package dev.virga.plugin.lambda.alias;

import org.jspecify.annotations.NullMarked;
