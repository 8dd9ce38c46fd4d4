/// The shapes that the operations of EC2 share, one a file, under AWS's names.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
