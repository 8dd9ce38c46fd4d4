package dev.virga.plugin.iam.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `AccessKeyLastUsed` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyLastUsed.html).
///
/// The date is absent for a key that was never used.
public record AccessKeyLastUsed(
    @Nullable Instant lastUsedDate, String serviceName, String region) {}
