package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The groups of an account, and who is in them.
public final class Groups {
  private final NamedRows<Group> rows;
  private final Table<Membership> memberships;
  private final Issuer issuer;
  private final EntityPolicies policies;

  /// That a user is in a group. Both are named by their unique ids, which outlast their names.
  ///
  /// @param userId the user
  /// @param groupId the group
  public record Membership(String userId, String groupId) {
    private String key() {
      return userId + "/" + groupId;
    }
  }

  Groups(ServiceContext context, Issuer issuer, EntityPolicies policies) {
    this.rows =
        new NamedRows<>(
            context.table("groups", Group.class),
            new NamedRows.Kind<>(
                Group::groupName,
                Group::path,
                EntityErrors::noSuchGroup,
                name -> EntityErrors.alreadyExists("Group", name),
                Quota.GROUPS));
    this.memberships = context.table("memberships", Membership.class);
    this.issuer = issuer;
    this.policies = policies;
  }

  /// The groups, by name.
  public NamedRows<Group> rows() {
    return rows;
  }

  /// Creates a group.
  public Group create(Scope scope, @Nullable String path, String name) {
    String place = path == null ? "/" : path;
    var group =
        new Group(
            place, name, issuer.id("AGPA"), Issuer.arn(scope, "group", place, name), issuer.now());
    rows.add(scope, group);
    return group;
  }

  /// Gives a group another name or path.
  public void rename(Scope scope, Group group, @Nullable String path, @Nullable String name) {
    String place = path == null ? group.path() : path;
    String title = name == null ? group.groupName() : name;
    rows.replace(
        scope,
        group,
        new Group(
            place,
            title,
            group.groupId(),
            Issuer.arn(scope, "group", place, title),
            group.createDate()));
  }

  /// Removes a group.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  public void remove(Scope scope, Group group) {
    if (memberships.list(scope).stream().anyMatch(it -> it.groupId().equals(group.groupId()))) {
      throw EntityErrors.cannotDelete("must remove users from group first.");
    }
    Dependencies.requireNoPolicies(policies, scope, entity(group));
    rows.remove(scope, group);
    policies.forget(scope, entity(group));
  }

  /// Puts a user into a group, which does nothing where it is in it.
  ///
  /// @throws dev.virga.spi.AwsException `LimitExceeded`
  public void join(Scope scope, User user, Group group) {
    var membership = new Membership(user.userId(), group.groupId());
    if (!isMember(scope, user, group)) {
      Quota.GROUPS_OF_USER.require(memberships.list(scope, user.userId() + "/").size() + 1);
      memberships.put(scope, membership.key(), membership);
    }
  }

  /// Takes a user out of a group, which does nothing where it is not in it.
  public void leave(Scope scope, User user, Group group) {
    memberships.remove(scope, new Membership(user.userId(), group.groupId()).key());
  }

  /// Whether a user is in a group.
  public boolean isMember(Scope scope, User user, Group group) {
    return memberships.get(scope, new Membership(user.userId(), group.groupId()).key()).isPresent();
  }

  /// The groups that a user is in, sorted by name.
  public List<Group> of(Scope scope, User user) {
    return rows.all(scope).stream().filter(it -> isMember(scope, user, it)).toList();
  }

  /// A group as policies see it.
  public static Entity entity(Group group) {
    return new Entity(
        EntityKind.GROUP, group.groupId(), group.groupName(), group.path(), group.arn(), List.of());
  }
}
