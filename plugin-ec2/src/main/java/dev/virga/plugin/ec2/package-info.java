/// Amazon EC2: networks, and what stands in them.
@NullMarked
package dev.virga.plugin.ec2;

import org.jspecify.annotations.NullMarked;
