/// The program: command line, configuration, packaging.
@NullMarked
package dev.virga.launcher;

import org.jspecify.annotations.NullMarked;
