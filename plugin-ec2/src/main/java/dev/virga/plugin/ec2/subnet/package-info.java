/// Subnets and reservations in them.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.subnet;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
