/// The platform as a plugin sees it: what it describes, what it is given, and what it answers.
@NullMarked
package dev.virga.spi;

import org.jspecify.annotations.NullMarked;
