package dev.virga.plugin.iam.policy;

/// A row of the table of inline policies.
///
/// @param entityId the unique id of the entity that has it
/// @param name its name
/// @param document its document as it was given
public record InlinePolicy(String entityId, String name, String document) {}
