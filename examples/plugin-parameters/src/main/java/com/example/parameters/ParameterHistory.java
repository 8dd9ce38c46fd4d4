package com.example.parameters;

import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of a parameter, as its history shows it.
public record ParameterHistory(
    String name,
    ParameterType type,
    @Nullable String keyId,
    Instant lastModifiedDate,
    String lastModifiedUser,
    @Nullable String description,
    @Sensitive String value,
    @Nullable String allowedPattern,
    long version,
    List<String> labels,
    ParameterTier tier,
    String dataType) {

  static ParameterHistory of(ParameterVersion it, String value) {
    return new ParameterHistory(
        it.name(),
        it.type(),
        it.keyId(),
        it.lastModifiedDate(),
        it.lastModifiedUser(),
        it.description(),
        value,
        it.allowedPattern(),
        it.version(),
        it.labels(),
        it.tier(),
        it.dataType());
  }
}
