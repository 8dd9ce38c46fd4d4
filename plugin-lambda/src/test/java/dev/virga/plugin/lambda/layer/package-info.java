@NullMarked
package dev.virga.plugin.lambda.layer;

import org.jspecify.annotations.NullMarked;
