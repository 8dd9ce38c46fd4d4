package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.resource.Kind;
import dev.virga.plugin.ec2.resource.Resources;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can have tags. The prefix of an id tells the kind of its resource.
final class Taggable {
  private static final int MAX_RESOURCES = 1000;

  private final Map<String, Resources<?>> byPrefix;

  Taggable(Store store) {
    byPrefix =
        Stream.<Resources<?>>of(
                store.vpcs(),
                store.subnets(),
                store.cidrReservations(),
                store.internetGateways(),
                store.egressOnlyInternetGateways(),
                store.natGateways(),
                store.routeTables(),
                store.networkAcls(),
                store.securityGroups(),
                store.securityGroupRules(),
                store.networkInterfaces(),
                store.addresses(),
                store.dhcpOptions(),
                store.peeringConnections(),
                store.vpcEndpoints(),
                store.prefixLists(),
                store.flowLogs(),
                store.keyPairs(),
                store.launchTemplates())
            .collect(Collectors.toUnmodifiableMap(it -> it.kind().prefix(), Function.identity()));
  }

  /// The kinds of resources, all of which must be there, in the order of their ids.
  ///
  /// @throws AwsException `InvalidID` for what is no id, or the error of the kind for what is not there
  List<Kind<?>> kinds(Scope scope, List<String> ids) {
    if (ids.size() > MAX_RESOURCES) {
      throw TagErrors.tooManyResources(MAX_RESOURCES);
    }
    return ids.stream().<Kind<?>>map(id -> kind(scope, id)).toList();
  }

  private Kind<?> kind(Scope scope, String id) {
    String prefix = id.substring(0, id.indexOf('-') + 1);
    Resources<?> resources =
        Optional.ofNullable(byPrefix.get(prefix)).orElseThrow(() -> TagErrors.invalidId(id));
    if (resources.find(scope, id).isEmpty()) {
      throw refusal(resources.kind(), id);
    }
    return resources.kind();
  }

  private static AwsException refusal(Kind<?> kind, String id) {
    return kind.names(id) ? kind.errors().notFound(id) : TagErrors.invalidId(id);
  }
}
