/// Prefix lists.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.prefixlist;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
