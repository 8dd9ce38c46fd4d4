package dev.virga.protocol.sample;

import dev.virga.spi.wire.Name;

public enum Colour {
  RED,
  @Name("dark-blue")
  DARK_BLUE
}
