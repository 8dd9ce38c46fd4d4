package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `SAMLProviderListEntry` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SAMLProviderListEntry.html).
public record SAMLProviderListEntry(
    @Length(min = 20, max = 2048) @Nullable String arn,
    @Nullable Instant validUntil,
    @Nullable Instant createDate) {}
