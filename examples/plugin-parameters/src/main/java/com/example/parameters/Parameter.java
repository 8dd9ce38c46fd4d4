package com.example.parameters;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A parameter, as it is kept and as it is shown.
///
/// @param version 1 at first, and one more at each change
public record Parameter(
    String name,
    String value,
    @Nullable String type,
    long version,
    Instant lastModifiedDate,
    @Name("ARN") @Nullable String arn) {}
