package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `OpenIDConnectProviderListEntry` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_OpenIDConnectProviderListEntry.html).
public record OpenIDConnectProviderListEntry(@Length(min = 20, max = 2048) @Nullable String arn) {}
