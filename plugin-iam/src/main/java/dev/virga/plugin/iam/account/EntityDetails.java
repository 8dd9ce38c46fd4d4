package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.model.GroupDetail;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.PolicyDetail;
import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.RoleDetail;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.model.UserDetail;
import dev.virga.plugin.iam.store.Documents;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.Groups;
import dev.virga.plugin.iam.store.Roles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Users;
import dev.virga.spi.Scope;
import java.util.List;

/// Users, groups, roles and policies with all that hangs on them.
///
/// @param store where they are
/// @param scope their account
record EntityDetails(Store store, Scope scope) {

  UserDetail of(User user) {
    Entity entity = Users.entity(user);
    return UserDetail.of(it -> {
      it.path = user.path();
      it.userName = user.userName();
      it.userId = user.userId();
      it.arn = user.arn();
      it.createDate = user.createDate();
      it.userPolicyList = inline(entity);
      it.groupList = store.groups().of(scope, user).stream().map(Group::groupName).toList();
      it.attachedManagedPolicies = store.policies().attached(scope, entity);
      it.permissionsBoundary = store.policies().boundary(scope, entity).orElse(null);
      it.tags = user.tags();
    });
  }

  GroupDetail of(Group group) {
    Entity entity = Groups.entity(group);
    return GroupDetail.of(it -> {
      it.path = group.path();
      it.groupName = group.groupName();
      it.groupId = group.groupId();
      it.arn = group.arn();
      it.createDate = group.createDate();
      it.groupPolicyList = inline(entity);
      it.attachedManagedPolicies = store.policies().attached(scope, entity);
    });
  }

  RoleDetail of(Role role) {
    Entity entity = Roles.entity(role);
    Role shown = store.roles().shown(scope, role);
    return RoleDetail.of(it -> {
      it.path = role.path();
      it.roleName = role.roleName();
      it.roleId = role.roleId();
      it.arn = role.arn();
      it.createDate = role.createDate();
      it.assumeRolePolicyDocument = shown.assumeRolePolicyDocument();
      it.instanceProfileList =
          store.instanceProfiles().of(scope, role).stream()
              .map(profile -> store.instanceProfiles().listed(scope, profile))
              .toList();
      it.rolePolicyList = inline(entity);
      it.attachedManagedPolicies = store.policies().attached(scope, entity);
      it.permissionsBoundary = shown.permissionsBoundary();
      it.tags = role.tags();
      it.roleLastUsed = shown.roleLastUsed();
    });
  }

  /// A managed policy whose documents are encoded as answers have them.
  static ManagedPolicyDetail encoded(ManagedPolicyDetail policy) {
    List<PolicyVersion> versions = policy.policyVersionList();
    if (versions == null) {
      return policy;
    }
    List<PolicyVersion> encoded =
        versions.stream()
            .map(version -> version.with(it -> it.document = Documents.encoded(version.document())))
            .toList();
    return policy.with(it -> it.policyVersionList = encoded);
  }

  private List<PolicyDetail> inline(Entity entity) {
    return store.policies().inline(scope, entity).stream()
        .map(it -> new PolicyDetail(it.policyName(), Documents.encoded(it.policyDocument())))
        .toList();
  }
}
