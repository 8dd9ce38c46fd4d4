package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixListAssociation;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.PrefixListState;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// [Managed prefix lists](https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html) with
/// all of their versions.
final class PrefixLists {
  /// The owner of the lists that AWS keeps.
  static final String AWS = "AWS";

  private static final int MOST = 1000;
  private static final int LONGEST_NAME = 255;

  private final Store store;
  private final Table<PrefixListVersion> versions;

  PrefixLists(Store store) {
    this.store = store;
    this.versions = store.context().table("prefix-list-versions", PrefixListVersion.class);
  }

  ManagedPrefixList create(
      Scope scope,
      String name,
      Family family,
      int maxEntries,
      List<PrefixListEntry> entries,
      List<Tag> tags) {
    checkName(name);
    checkSize(maxEntries, entries.size());
    ManagedPrefixList made =
        store
            .prefixLists()
            .add(
                scope,
                tags,
                id ->
                    ManagedPrefixList.of(it -> {
                      it.prefixListId = id;
                      it.prefixListArn = Arn.of("ec2", scope, "prefix-list/" + id).toString();
                      it.prefixListName = name;
                      it.addressFamily = family.toString();
                      it.maxEntries = maxEntries;
                      it.ownerId = scope.account();
                      it.state = PrefixListState.CREATE_COMPLETE;
                      it.version = 1L;
                    }));
    keep(scope, id(made), 1, entries);
    return made;
  }

  private static void checkName(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.startsWith("com.amazonaws")) {
      throw PrefixListErrors.name(name);
    }
  }

  private static void checkSize(int maxEntries, int entries) {
    if (maxEntries < 1 || maxEntries > MOST) {
      throw PrefixListErrors.invalidMaxEntries(maxEntries, MOST);
    } else if (entries > maxEntries) {
      throw PrefixListErrors.maxEntries(maxEntries);
    }
  }

  ManagedPrefixList get(Scope scope, String id) {
    return store.prefixLists().get(scope, id);
  }

  Optional<ManagedPrefixList> find(Scope scope, String id) {
    return store.prefixLists().find(scope, id);
  }

  /// A list of the account's own that can be changed.
  ManagedPrefixList own(Scope scope, String id) {
    ManagedPrefixList it = get(scope, id);
    if (AWS.equals(it.ownerId())) {
      throw PrefixListErrors.awsManaged(id);
    }
    return it;
  }

  /// Refuses a change that was made for another version than there is.
  void checkVersion(ManagedPrefixList it, long given) {
    if (given != version(it)) {
      throw PrefixListErrors.version();
    }
  }

  ManagedPrefixList rename(Scope scope, String id, String name) {
    checkName(name);
    return store
        .prefixLists()
        .update(
            scope,
            id,
            row ->
                row.with(it -> {
                  it.prefixListName = name;
                  it.state = PrefixListState.MODIFY_COMPLETE;
                }));
  }

  ManagedPrefixList resize(Scope scope, ManagedPrefixList list, int maxEntries) {
    checkSize(maxEntries, entries(scope, id(list), null).size());
    return store
        .prefixLists()
        .update(
            scope,
            id(list),
            row ->
                row.with(it -> {
                  it.maxEntries = maxEntries;
                  it.state = PrefixListState.MODIFY_COMPLETE;
                }));
  }

  /// Makes a new version.
  ManagedPrefixList write(
      Scope scope, ManagedPrefixList list, List<PrefixListEntry> entries, PrefixListState state) {
    int most = Objects.requireNonNullElse(list.maxEntries(), MOST);
    if (entries.size() > most) {
      throw PrefixListErrors.maxEntries(most);
    }
    long next = version(list) + 1;
    keep(scope, id(list), next, entries);
    return store
        .prefixLists()
        .update(
            scope,
            id(list),
            row ->
                row.with(it -> {
                  it.version = next;
                  it.state = state;
                }));
  }

  /// The entries of a version.
  ///
  /// @param version or null for the current one
  List<PrefixListEntry> entries(Scope scope, String id, @Nullable Long version) {
    ManagedPrefixList list = get(scope, id);
    long wanted = version == null ? version(list) : version;
    return versions
        .get(scope, key(id, wanted))
        .map(PrefixListVersion::entries)
        .orElseThrow(() -> PrefixListErrors.versionNotFound(id, wanted));
  }

  ManagedPrefixList delete(Scope scope, String id) {
    ManagedPrefixList it = own(scope, id);
    if (!associations(scope, id).isEmpty()) {
      throw PrefixListErrors.dependencies(id);
    }
    for (PrefixListVersion version : versions.list(scope, id + "/")) {
      versions.remove(scope, key(id, version.version()));
    }
    store.prefixLists().remove(scope, id);
    return it.with(row -> row.state = PrefixListState.DELETE_COMPLETE);
  }

  /// What refers to a list: route tables and security groups.
  List<PrefixListAssociation> associations(Scope scope, String id) {
    Stream<String> tables =
        store.routeTables().all(scope, it -> refers(it, id)).stream()
            .map(it -> Objects.requireNonNull(it.routeTableId()));
    Stream<String> groups =
        store.securityGroupRules().all(scope, it -> id.equals(it.prefixListId())).stream()
            .map(SecurityGroupRule::groupId)
            .map(Objects::requireNonNull)
            .distinct();
    return Stream.concat(tables, groups)
        .map(it -> new PrefixListAssociation(it, scope.account()))
        .toList();
  }

  private static boolean refers(RouteTable table, String id) {
    return Objects.requireNonNullElse(table.routes(), List.<Route>of()).stream()
        .anyMatch(it -> id.equals(it.destinationPrefixListId()));
  }

  Page<ManagedPrefixList> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .prefixLists()
        .describe(scope, ManagedPrefixList::prefixListId, ids, filters, maxResults, nextToken);
  }

  /// Keeps the entries of a version.
  void keep(Scope scope, String id, long version, List<PrefixListEntry> entries) {
    versions.put(scope, key(id, version), new PrefixListVersion(version, entries));
  }

  private static String key(String id, long version) {
    return "%s/%019d".formatted(id, version);
  }

  private static long version(ManagedPrefixList it) {
    return Objects.requireNonNullElse(it.version(), 1L);
  }

  private static String id(ManagedPrefixList it) {
    return Objects.requireNonNull(it.prefixListId());
  }
}
