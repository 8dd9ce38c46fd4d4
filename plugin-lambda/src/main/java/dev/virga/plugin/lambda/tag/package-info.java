/// Tags.
@NullMarked
package dev.virga.plugin.lambda.tag;

import org.jspecify.annotations.NullMarked;
