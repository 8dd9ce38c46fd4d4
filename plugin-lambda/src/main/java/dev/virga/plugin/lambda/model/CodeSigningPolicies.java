package dev.virga.plugin.lambda.model;

import org.jspecify.annotations.Nullable;

/// `CodeSigningPolicies` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_CodeSigningPolicies.html).
public record CodeSigningPolicies(@Nullable CodeSigningPolicy untrustedArtifactOnDeployment) {}
