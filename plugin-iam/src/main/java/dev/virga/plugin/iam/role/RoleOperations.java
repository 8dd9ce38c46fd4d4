package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on roles and instance profiles.
public final class RoleOperations {
  private RoleOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new AddRoleToInstanceProfile(store),
        new CreateInstanceProfile(store),
        new CreateRole(store),
        new CreateServiceLinkedRole(store),
        new DeleteInstanceProfile(store),
        new DeleteRole(store),
        new DeleteServiceLinkedRole(store),
        new GetInstanceProfile(store),
        new GetRole(store),
        new GetServiceLinkedRoleDeletionStatus(store),
        new ListInstanceProfileTags(store),
        new ListInstanceProfiles(store),
        new ListInstanceProfilesForRole(store),
        new ListRoleTags(store),
        new ListRoles(store),
        new RemoveRoleFromInstanceProfile(store),
        new TagInstanceProfile(store),
        new TagRole(store),
        new UntagInstanceProfile(store),
        new UntagRole(store),
        new UpdateAssumeRolePolicy(store),
        new UpdateRole(store),
        new UpdateRoleDescription(store));
  }
}
