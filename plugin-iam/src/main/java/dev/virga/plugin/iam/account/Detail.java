package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.EntityType;
import dev.virga.plugin.iam.model.GroupDetail;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.RoleDetail;
import dev.virga.plugin.iam.model.UserDetail;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One of the things that GetAccountAuthorizationDetails shows. They are one list for its pages:
/// users, groups, roles, policies, each by name.
sealed interface Detail {
  /// What the list is sorted by.
  String key();

  /// A user.
  record OfUser(String key, UserDetail detail) implements Detail {}

  /// A group.
  record OfGroup(String key, GroupDetail detail) implements Detail {}

  /// A role.
  record OfRole(String key, RoleDetail detail) implements Detail {}

  /// A managed policy.
  record OfPolicy(String key, ManagedPolicyDetail detail) implements Detail {}

  /// Everything in an account that a filter lets through.
  ///
  /// @param filter the kinds that are wanted, or null for all
  static List<Detail> all(Store store, Scope scope, @Nullable List<EntityType> filter) {
    Set<EntityType> kinds =
        filter == null || filter.isEmpty()
            ? EnumSet.allOf(EntityType.class)
            : EnumSet.copyOf(filter);
    var details = new EntityDetails(store, scope);
    List<Detail> all = new ArrayList<>();
    for (EntityType kind : kinds) {
      switch (kind) {
        case USER ->
            store.users().rows().all(scope).stream()
                .map(it -> new OfUser(key("1", it.userName()), details.of(it)))
                .forEach(all::add);
        case GROUP ->
            store.groups().rows().all(scope).stream()
                .map(it -> new OfGroup(key("2", it.groupName()), details.of(it)))
                .forEach(all::add);
        case ROLE ->
            store.roles().rows().all(scope).stream()
                .map(it -> new OfRole(key("3", it.roleName()), details.of(it)))
                .forEach(all::add);
        case LOCAL_MANAGED_POLICY ->
            store.managed().local(scope).stream()
                .map(it -> new OfPolicy(key("4", it.arn()), EntityDetails.encoded(it)))
                .forEach(all::add);
        case AWS_MANAGED_POLICY ->
            store.managed().aws(scope).stream()
                .map(it -> new OfPolicy(key("5", it.arn()), EntityDetails.encoded(it)))
                .forEach(all::add);
      }
    }
    return all;
  }

  /// What a page has of one kind.
  static <D extends Detail, R> List<R> only(
      Page<Detail> page, Class<D> kind, Function<D, R> detail) {
    return page.items().stream().filter(kind::isInstance).map(kind::cast).map(detail).toList();
  }

  private static String key(String group, @Nullable String name) {
    return group + String.valueOf(name).toLowerCase(Locale.ROOT);
  }
}
