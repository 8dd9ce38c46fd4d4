package com.example.parameters;

import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the table of versions: all that is known of one version of a parameter.
///
/// @param value the text, or the encrypted text of a SecureString
public record ParameterVersion(
    String name,
    long version,
    ParameterType type,
    @Sensitive String value,
    @Nullable String keyId,
    Instant lastModifiedDate,
    String lastModifiedUser,
    @Nullable String description,
    @Nullable String allowedPattern,
    ParameterTier tier,
    String dataType,
    List<String> labels) {

  /// The most labels that a version has.
  static final int MAX_LABELS = 10;

  ParameterVersion withLabels(List<String> labels) {
    return new ParameterVersion(
        name,
        version,
        type,
        value,
        keyId,
        lastModifiedDate,
        lastModifiedUser,
        description,
        allowedPattern,
        tier,
        dataType,
        List.copyOf(labels));
  }
}
