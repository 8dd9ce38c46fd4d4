/// Resource-based policies of functions.
@NullMarked
package dev.virga.plugin.lambda.policy;

import org.jspecify.annotations.NullMarked;
