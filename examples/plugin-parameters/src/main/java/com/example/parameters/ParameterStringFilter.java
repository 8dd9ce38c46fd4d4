package com.example.parameters;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition on parameters: any of the values will do.
public record ParameterStringFilter(
    @Length(min = 1, max = 132) @Pattern("tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType")
        String key,
    @Nullable @Length(min = 1, max = 10) String option,
    @Nullable @Length(min = 1, max = 50) List<@Length(min = 1, max = 1024) String> values) {}
