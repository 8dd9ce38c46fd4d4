/// CloudWatch Logs: one file per operation, found by the name that AWS gives it.
@NullMarked
package dev.virga.plugin.logs;

import org.jspecify.annotations.NullMarked;
