/// What services tell on the [dev.virga.spi.EventBus] for others to act on.
@NullMarked
package dev.virga.spi.event;

import org.jspecify.annotations.NullMarked;
