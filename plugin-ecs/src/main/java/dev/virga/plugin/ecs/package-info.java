/// ECS: one file per operation, found by the name that AWS gives it.
@NullMarked
package dev.virga.plugin.ecs;

import org.jspecify.annotations.NullMarked;
