package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ContextEntry` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html).
public record ContextEntry(
    @Length(min = 5, max = 256) @Nullable String contextKeyName,
    @Nullable List<String> contextKeyValues,
    @Nullable ContextKeyTypeEnum contextKeyType) {}
