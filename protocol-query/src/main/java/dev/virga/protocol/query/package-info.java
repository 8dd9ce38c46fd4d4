/// The query and ec2 protocols.
@NullMarked
package dev.virga.protocol.query;

import org.jspecify.annotations.NullMarked;
