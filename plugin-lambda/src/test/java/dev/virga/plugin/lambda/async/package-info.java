@NullMarked
package dev.virga.plugin.lambda.async;

import org.jspecify.annotations.NullMarked;
