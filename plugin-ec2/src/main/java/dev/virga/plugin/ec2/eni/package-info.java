/// Network interfaces.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.eni;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
