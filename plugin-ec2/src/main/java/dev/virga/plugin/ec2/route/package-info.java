/// Route tables and their routes.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.route;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
