@NullMarked
package dev.virga.plugin.lambda.invoke;

import org.jspecify.annotations.NullMarked;
