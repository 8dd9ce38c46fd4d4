package com.example.parameters;

import dev.virga.spi.wire.Name;

/// The
/// [tiers](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html).
public enum ParameterTier {
  /// Up to 4 KB.
  @Name("Standard")
  STANDARD(4096),
  /// Up to 8 KB.
  @Name("Advanced")
  ADVANCED(8192),
  /// Standard, and advanced where the value needs it.
  @Name("Intelligent-Tiering")
  INTELLIGENT_TIERING(8192);

  private final int maxBytes;

  ParameterTier(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /// The largest value, in bytes of UTF-8.
  int maxBytes() {
    return maxBytes;
  }

  /// The tier that a value of a size ends up in.
  ParameterTier settled(int bytes) {
    return switch (this) {
      case STANDARD, ADVANCED -> this;
      case INTELLIGENT_TIERING -> bytes > STANDARD.maxBytes ? ADVANCED : STANDARD;
    };
  }

  /// As AWS writes it.
  String wireName() {
    return switch (this) {
      case STANDARD -> "Standard";
      case ADVANCED -> "Advanced";
      case INTELLIGENT_TIERING -> "Intelligent-Tiering";
    };
  }
}
