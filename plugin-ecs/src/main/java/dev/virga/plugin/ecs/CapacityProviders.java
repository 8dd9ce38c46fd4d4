package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProvider;
import dev.virga.plugin.ecs.model.CapacityProviderStatus;
import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.CapacityProviderType;
import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The [capacity providers](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html)
/// that every account has, and the rules of strategies.
final class CapacityProviders {
  private static final List<CapacityProviderType> BUILT_IN =
      List.of(CapacityProviderType.FARGATE, CapacityProviderType.FARGATE_SPOT);
  private static final int LONGEST_STRATEGY = 20;

  private CapacityProviders() {}

  /// Every capacity provider, sorted by name.
  static List<CapacityProvider> all(RequestContext context) {
    return BUILT_IN.stream()
        .map(type ->
            CapacityProvider.of(it -> {
              it.capacityProviderArn = arn(type.name(), context);
              it.name = type.name();
              it.status = CapacityProviderStatus.ACTIVE;
              it.type = type;
              it.tags = List.of();
            }))
        .toList();
  }

  /// The ARN that a capacity provider of this name has.
  static String arn(String name, RequestContext context) {
    return context.arn("capacity-provider/" + name).toString();
  }

  /// The name behind a name or an ARN.
  static String name(String nameOrArn) {
    return Arn.parse(nameOrArn).map(Arn::resourceId).orElse(nameOrArn);
  }

  /// The names of capacity providers as a cluster keeps them.
  ///
  /// @throws dev.virga.spi.AwsException InvalidParameterException where one does not exist
  static List<String> existing(List<String> namesOrArns, RequestContext context) {
    var names = namesOrArns.stream().map(CapacityProviders::name).distinct().toList();
    for (String name : names) {
      if (find(name, context).isEmpty()) {
        throw EcsErrors.capacityProviderNotFound();
      }
    }
    return names;
  }

  /// The capacity provider of a name.
  static Optional<CapacityProvider> find(String name, RequestContext context) {
    return all(context).stream().filter(it -> name.equals(it.name())).findFirst();
  }

  /// A strategy with AWS's defaults, once it is known to be one for these capacity providers.
  ///
  /// @param strategy what the client sent
  /// @param associated the names of the cluster's capacity providers
  static List<CapacityProviderStrategyItem> strategy(
      @Nullable List<CapacityProviderStrategyItem> strategy, List<String> associated) {
    if (strategy == null) {
      return List.of();
    } else if (strategy.size() > LONGEST_STRATEGY) {
      throw EcsErrors.tooManyItems("capacityProviderStrategy", LONGEST_STRATEGY);
    }
    var seen = new HashSet<String>();
    int bases = 0;
    for (CapacityProviderStrategyItem item : strategy) {
      String name = name(item.capacityProvider());
      if (!associated.contains(name)) {
        throw EcsErrors.capacityProviderNotAssociated();
      } else if (!seen.add(name)) {
        throw EcsErrors.duplicateCapacityProvider();
      }
      bases += item.base() != null && item.base() > 0 ? 1 : 0;
    }
    if (bases > 1) {
      throw EcsErrors.severalBases();
    }
    return strategy.stream()
        .map(item ->
            new CapacityProviderStrategyItem(
                name(item.capacityProvider()),
                item.weight() == null ? 0 : item.weight(),
                item.base() == null ? 0 : item.base()))
        .toList();
  }
}
