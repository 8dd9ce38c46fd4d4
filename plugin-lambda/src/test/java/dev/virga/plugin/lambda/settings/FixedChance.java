package dev.virga.plugin.lambda.settings;

import dev.virga.spi.Ids;

/// Three bytes that a test foresees, out of which chance is made.
record FixedChance(int chance) implements Ids {
  @Override
  public byte[] secret(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[length - 1 - i] = (byte) (chance >> (8 * i));
    }
    return bytes;
  }

  @Override
  public String uuid() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String hex(int digits) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String base32(int length) {
    throw new UnsupportedOperationException();
  }
}
