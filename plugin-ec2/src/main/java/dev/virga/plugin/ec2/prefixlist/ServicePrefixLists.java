package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixList;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.PrefixListState;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;

/// The [lists that AWS keeps](https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html)
/// for its services. Their names are AWS's; of their blocks, which differ from region to region and over
/// time, each list holds one or two, the same in every region.
public final class ServicePrefixLists {
  private static final List<String> GATEWAY_SERVICES = List.of("s3", "dynamodb");

  private final Store store;
  private final PrefixLists lists;

  /// The lists in a store.
  public ServicePrefixLists(Store store) {
    this.store = store;
    this.lists = new PrefixLists(store);
  }

  /// Makes the lists of a region.
  public void add(Scope scope) {
    add(scope, name(scope, "s3"), "52.216.0.0/15", "54.231.0.0/16");
    add(scope, name(scope, "dynamodb"), "52.94.0.0/22", "52.119.224.0/20");
    add(scope, name(scope, "vpc-lattice"), "169.254.171.0/24");
    add(scope, "com.amazonaws.global.cloudfront.origin-facing", "130.176.0.0/17");
  }

  private void add(Scope scope, String name, String... blocks) {
    ManagedPrefixList made =
        store
            .prefixLists()
            .add(
                scope,
                List.of(),
                id ->
                    ManagedPrefixList.of(it -> {
                      it.prefixListId = id;
                      it.prefixListArn =
                          new Arn(
                                  scope.partition(),
                                  "ec2",
                                  scope.region(),
                                  "aws",
                                  "prefix-list/" + id)
                              .toString();
                      it.prefixListName = name;
                      it.addressFamily = "IPv4";
                      it.ownerId = PrefixLists.AWS;
                      it.state = PrefixListState.CREATE_COMPLETE;
                      it.version = 1L;
                    }));
    List<PrefixListEntry> entries =
        List.of(blocks).stream().map(it -> new PrefixListEntry(it, null)).toList();
    lists.keep(scope, Objects.requireNonNull(made.prefixListId()), 1, entries);
  }

  /// Whether a list is of a service that gateway endpoints lead to.
  static boolean isGatewayService(Scope scope, ManagedPrefixList it) {
    return PrefixLists.AWS.equals(it.ownerId())
        && GATEWAY_SERVICES.stream()
            .anyMatch(service -> name(scope, service).equals(it.prefixListName()));
  }

  /// A list as DescribePrefixLists shows it.
  PrefixList shown(Scope scope, ManagedPrefixList it) {
    List<String> blocks =
        lists.entries(scope, Objects.requireNonNull(it.prefixListId()), null).stream()
            .map(entry -> Objects.requireNonNull(entry.cidr()))
            .toList();
    return new PrefixList(blocks, it.prefixListId(), it.prefixListName());
  }

  private static String name(Scope scope, String service) {
    return "com.amazonaws." + scope.region() + "." + service;
  }
}
