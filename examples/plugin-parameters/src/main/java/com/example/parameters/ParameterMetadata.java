package com.example.parameters;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is told of a parameter without its value.
public record ParameterMetadata(
    String name,
    @Name("ARN") String arn,
    ParameterType type,
    @Nullable String keyId,
    Instant lastModifiedDate,
    String lastModifiedUser,
    @Nullable String description,
    @Nullable String allowedPattern,
    long version,
    ParameterTier tier,
    String dataType) {

  static ParameterMetadata of(ParameterVersion it, String arn) {
    return new ParameterMetadata(
        it.name(),
        arn,
        it.type(),
        it.keyId(),
        it.lastModifiedDate(),
        it.lastModifiedUser(),
        it.description(),
        it.allowedPattern(),
        it.version(),
        it.tier(),
        it.dataType());
  }
}
