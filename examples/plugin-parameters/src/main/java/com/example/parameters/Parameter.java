package com.example.parameters;

import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A parameter as it is read.
///
/// @param selector the version or label that was asked for, with its colon
public record Parameter(
    String name,
    ParameterType type,
    @Sensitive String value,
    long version,
    @Nullable String selector,
    Instant lastModifiedDate,
    @Name("ARN") String arn,
    String dataType) {}
