package dev.virga.plugin.iam.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `RoleLastUsed` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleLastUsed.html).
public record RoleLastUsed(@Nullable Instant lastUsedDate, @Nullable String region) {}
