/// How a wire protocol plugs in: it binds to a service's operations and turns HTTP messages into
/// records and back.
@NullMarked
package dev.virga.spi.protocol;

import org.jspecify.annotations.NullMarked;
