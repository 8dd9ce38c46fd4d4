@NullMarked
@Item("item")
package dev.virga.spi.shape.named;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
