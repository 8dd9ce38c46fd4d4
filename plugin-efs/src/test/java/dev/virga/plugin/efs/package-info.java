@NullMarked
package dev.virga.plugin.efs;

import org.jspecify.annotations.NullMarked;
