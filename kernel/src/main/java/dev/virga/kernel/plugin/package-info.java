/// Plugins: found, validated, selected, started, each step in a class of its own.
@NullMarked
package dev.virga.kernel.plugin;

import org.jspecify.annotations.NullMarked;
