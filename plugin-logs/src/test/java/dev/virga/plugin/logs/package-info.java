@NullMarked
package dev.virga.plugin.logs;

import org.jspecify.annotations.NullMarked;
