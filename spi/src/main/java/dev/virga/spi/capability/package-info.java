/// What plugins offer to each other: typed, optional, and found at the time of the call.
@NullMarked
package dev.virga.spi.capability;

import org.jspecify.annotations.NullMarked;
