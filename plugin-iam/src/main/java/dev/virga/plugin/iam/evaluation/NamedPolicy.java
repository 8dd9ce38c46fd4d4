package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.PolicyDocument;

/// A policy under a name by which a decision refers to it.
///
/// @param id the name
/// @param document the policy
public record NamedPolicy(String id, PolicyDocument document) {}
