/// Security groups and their rules.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.group;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
