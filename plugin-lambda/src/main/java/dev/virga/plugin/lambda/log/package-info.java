/// What stands in the logs of functions.
@NullMarked
package dev.virga.plugin.lambda.log;

import org.jspecify.annotations.NullMarked;
