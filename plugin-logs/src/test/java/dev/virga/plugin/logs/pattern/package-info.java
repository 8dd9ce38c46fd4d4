@NullMarked
package dev.virga.plugin.logs.pattern;

import org.jspecify.annotations.NullMarked;
