@NullMarked
package dev.virga.plugin.logs.store;

import org.jspecify.annotations.NullMarked;
