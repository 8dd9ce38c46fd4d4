/// Key pairs.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.keypair;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
