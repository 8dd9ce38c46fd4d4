/// Writes operation and shape records from AWS's published artifacts, once.
@NullMarked
package dev.virga.scaffold;

import org.jspecify.annotations.NullMarked;
