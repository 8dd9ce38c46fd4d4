/// The shapes that the operations of ECS share, one a file, under AWS's names.
@NullMarked
package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.NullMarked;
