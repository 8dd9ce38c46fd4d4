/// Execution environments: how many there are, and the life of each.
@NullMarked
package dev.virga.plugin.lambda.environment;

import org.jspecify.annotations.NullMarked;
