/// Gateways: internet, egress-only and NAT.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.gateway;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
