package dev.virga.plugin.iam.model;

import org.jspecify.annotations.Nullable;

/// `OrganizationsDecisionDetail` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_OrganizationsDecisionDetail.html).
public record OrganizationsDecisionDetail(@Nullable Boolean allowedByOrganizations) {}
