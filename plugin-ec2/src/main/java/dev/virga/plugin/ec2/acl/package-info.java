/// Network ACLs.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.acl;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
