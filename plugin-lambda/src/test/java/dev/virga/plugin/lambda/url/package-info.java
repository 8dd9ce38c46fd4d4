@NullMarked
package dev.virga.plugin.lambda.url;

import org.jspecify.annotations.NullMarked;
