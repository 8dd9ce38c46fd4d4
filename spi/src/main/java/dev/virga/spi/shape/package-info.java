/// The schema that [dev.virga.spi.shape.Shapes] reads from annotated records.
///
/// Protocols walk these shapes to decode requests and encode answers; they know no service by name.
@NullMarked
package dev.virga.spi.shape;

import org.jspecify.annotations.NullMarked;
