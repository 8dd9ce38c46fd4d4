@NullMarked
package dev.virga.plugin.lambda.mapping;

import org.jspecify.annotations.NullMarked;
