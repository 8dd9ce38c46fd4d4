/// What there is to launch: images and instance types.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.catalogue;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
