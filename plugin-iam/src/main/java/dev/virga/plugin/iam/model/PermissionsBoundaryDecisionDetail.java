package dev.virga.plugin.iam.model;

import org.jspecify.annotations.Nullable;

/// `PermissionsBoundaryDecisionDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PermissionsBoundaryDecisionDetail.html).
public record PermissionsBoundaryDecisionDetail(@Nullable Boolean allowedByPermissionsBoundary) {}
