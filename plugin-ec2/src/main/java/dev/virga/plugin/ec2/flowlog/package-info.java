/// Flow logs.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.flowlog;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
