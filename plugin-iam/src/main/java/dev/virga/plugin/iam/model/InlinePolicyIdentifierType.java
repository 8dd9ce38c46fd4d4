package dev.virga.plugin.iam.model;

import org.jspecify.annotations.Nullable;

/// `InlinePolicyIdentifierType` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_InlinePolicyIdentifierType.html).
public record InlinePolicyIdentifierType(
    @Nullable String policyName,
    @Nullable AttachmentType attachmentType,
    @Nullable String attachmentName) {}
