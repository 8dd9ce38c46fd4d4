/// Annotations that make a record the schema of a wire shape.
///
/// A record component is a member. `@Nullable` makes it optional on the wire, and its absence makes
/// it required. Everything else about the wire (names, limits, HTTP locations, XML details) is said
/// by the annotations of this package. Names follow the
/// [Smithy trait index](https://smithy.io/2.0/trait-index.html), the language in which AWS describes
/// its services.
@NullMarked
package dev.virga.spi.wire;

import org.jspecify.annotations.NullMarked;
