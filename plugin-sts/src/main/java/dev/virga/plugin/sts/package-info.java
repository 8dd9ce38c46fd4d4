/// STS: one file per operation, found by the name that AWS gives it.
@NullMarked
package dev.virga.plugin.sts;

import org.jspecify.annotations.NullMarked;
