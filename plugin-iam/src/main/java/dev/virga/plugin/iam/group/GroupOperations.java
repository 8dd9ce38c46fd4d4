package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on groups.
public final class GroupOperations {
  private GroupOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new AddUserToGroup(store),
        new CreateGroup(store),
        new DeleteGroup(store),
        new GetGroup(store),
        new ListGroups(store),
        new ListGroupsForUser(store),
        new RemoveUserFromGroup(store),
        new UpdateGroup(store));
  }
}
