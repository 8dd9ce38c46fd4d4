/// VPC endpoints.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.endpoint;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
