/// Launch templates.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.template;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
