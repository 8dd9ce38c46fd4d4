package dev.virga.plugin.iam.model;

import org.jspecify.annotations.Nullable;

/// `PolicyIdentifier` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyIdentifier.html).
public record PolicyIdentifier(
    @Nullable PolicyIdentifierPolicyType policyType,
    @Nullable String policyArn,
    @Nullable InlinePolicyIdentifierType inlinePolicyIdentifier) {}
