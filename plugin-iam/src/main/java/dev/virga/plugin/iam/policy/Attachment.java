package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.PolicyUsageType;

/// A row of the table of attachments: an entity uses a managed policy.
///
/// @param entityId the unique id of the entity
/// @param policyArn the policy
/// @param usage whether the policy gives permissions, or bounds them
public record Attachment(String entityId, String policyArn, PolicyUsageType usage) {}
