@NullMarked
package dev.virga.plugin.lambda.signing;

import org.jspecify.annotations.NullMarked;
