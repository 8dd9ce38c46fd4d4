/// Elastic IP addresses.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.address;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
