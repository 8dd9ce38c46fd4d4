package dev.virga.plugin.s3.object;

import org.jspecify.annotations.Nullable;

/// Whether a copy takes something over from its source.
enum Directive {
  /// As the source has it.
  COPY,
  /// As the request says.
  REPLACE;

  /// The directive of a header; [#COPY] where there is none.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  static Directive of(String what, String header, @Nullable String value) {
    if (value == null || value.equals("COPY")) {
      return COPY;
    } else if (value.equals("REPLACE")) {
      return REPLACE;
    }
    throw ObjectErrors.unknownDirective(what, header, value);
  }
}
