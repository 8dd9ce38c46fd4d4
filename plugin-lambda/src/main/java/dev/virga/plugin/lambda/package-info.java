/// AWS Lambda: functions that really run.
@NullMarked
package dev.virga.plugin.lambda;

import org.jspecify.annotations.NullMarked;
