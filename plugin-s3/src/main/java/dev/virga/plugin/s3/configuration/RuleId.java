package dev.virga.plugin.s3.configuration;

import dev.virga.spi.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The ids that S3 gives to rules for which the client names none: 48 characters of base64.
final class RuleId {
  private RuleId() {}

  /// The id of a rule.
  ///
  /// @param given what the client said
  static String of(@Nullable String given, Ids ids) {
    return given != null && !given.isEmpty()
        ? given
        : Base64.getEncoder().encodeToString(ids.uuid().getBytes(StandardCharsets.US_ASCII));
  }
}
