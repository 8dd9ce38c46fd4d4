/// VPCs, their DHCP options and peering connections.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
