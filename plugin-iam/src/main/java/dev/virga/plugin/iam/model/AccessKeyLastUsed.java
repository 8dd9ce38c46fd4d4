package dev.virga.plugin.iam.model;

import java.time.Instant;

/// `AccessKeyLastUsed` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyLastUsed.html).
public record AccessKeyLastUsed(Instant lastUsedDate, String serviceName, String region) {}
