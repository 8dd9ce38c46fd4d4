package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `AuthorizationData` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html).
public record AuthorizationData(
    @Pattern("^\\S+$") @Nullable String authorizationToken,
    @Nullable Instant expiresAt,
    @Nullable String proxyEndpoint) {}
