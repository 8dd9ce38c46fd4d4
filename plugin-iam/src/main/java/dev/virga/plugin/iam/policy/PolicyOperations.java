package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.document.DocumentChecks;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations on policies.
public final class PolicyOperations {
  private PolicyOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(
      ServiceContext context, IdentityPolicies policies, Entities entities, DocumentChecks checks) {
    var targets = new PolicyTargets(entities);
    var managed = policies.managed();
    var attachments = policies.attachments();
    var inline = policies.inline();
    var versions = new PolicyVersions(context, managed);
    return List.of(
        new AttachGroupPolicy(policies, targets),
        new AttachRolePolicy(policies, targets),
        new AttachUserPolicy(policies, targets),
        new CreatePolicy(managed, checks),
        new CreatePolicyVersion(versions, checks),
        new DeleteGroupPolicy(inline, targets),
        new DeletePolicy(managed),
        new DeletePolicyVersion(versions),
        new DeleteRolePermissionsBoundary(policies, targets),
        new DeleteRolePolicy(inline, targets),
        new DeleteUserPermissionsBoundary(policies, targets),
        new DeleteUserPolicy(inline, targets),
        new DetachGroupPolicy(policies, targets),
        new DetachRolePolicy(policies, targets),
        new DetachUserPolicy(policies, targets),
        new GetGroupPolicy(inline, targets),
        new GetPolicy(managed),
        new GetPolicyVersion(versions),
        new GetRolePolicy(inline, targets),
        new GetUserPolicy(inline, targets),
        new ListAttachedGroupPolicies(policies, targets),
        new ListAttachedRolePolicies(policies, targets),
        new ListAttachedUserPolicies(policies, targets),
        new ListEntitiesForPolicy(managed, attachments, entities),
        new ListGroupPolicies(inline, targets),
        new ListPolicies(managed, attachments),
        new ListPolicyTags(managed),
        new ListPolicyVersions(versions),
        new ListRolePolicies(inline, targets),
        new ListUserPolicies(inline, targets),
        new PutGroupPolicy(inline, targets, checks),
        new PutRolePermissionsBoundary(policies, targets),
        new PutRolePolicy(inline, targets, checks),
        new PutUserPermissionsBoundary(policies, targets),
        new PutUserPolicy(inline, targets, checks),
        new SetDefaultPolicyVersion(versions),
        new TagPolicy(managed),
        new UntagPolicy(managed));
  }
}
