package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.PolicyStatement;

/// A statement that applies to a request.
///
/// @param kind the part that its policy has
/// @param policyId the name of its policy
/// @param statement the statement
public record Match(PolicyKind kind, String policyId, PolicyStatement statement) {}
