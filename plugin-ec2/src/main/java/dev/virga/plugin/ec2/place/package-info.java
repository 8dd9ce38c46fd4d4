/// Regions, zones and what an account may.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.place;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
