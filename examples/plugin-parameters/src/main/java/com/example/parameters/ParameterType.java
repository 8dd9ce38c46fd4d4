package com.example.parameters;

import dev.virga.spi.wire.Name;

/// What a value is.
public enum ParameterType {
  /// Any text.
  @Name("String")
  STRING,
  /// Texts with commas between.
  @Name("StringList")
  STRING_LIST,
  /// Text that is kept encrypted.
  @Name("SecureString")
  SECURE_STRING;

  /// As AWS writes it.
  String wireName() {
    return switch (this) {
      case STRING -> "String";
      case STRING_LIST -> "StringList";
      case SECURE_STRING -> "SecureString";
    };
  }
}
