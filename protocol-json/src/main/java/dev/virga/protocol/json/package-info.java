/// The awsJson 1.0 and 1.1 protocols.
@NullMarked
package dev.virga.protocol.json;

import org.jspecify.annotations.NullMarked;
