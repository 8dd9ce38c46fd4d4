package dev.virga.plugin.iam.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `SAMLPrivateKey` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SAMLPrivateKey.html).
public record SAMLPrivateKey(@Nullable String keyId, @Nullable Instant timestamp) {}
