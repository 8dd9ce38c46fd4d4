/// Tags of all resources.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.tag;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
