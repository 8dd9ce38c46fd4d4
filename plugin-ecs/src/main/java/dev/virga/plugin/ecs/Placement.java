package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.spi.Fidelity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one task is launched on.
///
/// @param launchType the launch type
/// @param capacityProvider the capacity provider, or null where a launch type was asked for
record Placement(LaunchType launchType, @Nullable String capacityProvider) {
  /// Decides for the tasks of one request: by the launch type, by the
  /// [strategy](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html)
  /// of the request, by that of the cluster, in this order.
  ///
  /// @return one placement for each task
  static List<Placement> of(
      RunTask.Request request,
      Cluster cluster,
      TaskDefinition definition,
      int count,
      Fidelity fidelity) {
    var given = request.capacityProviderStrategy();
    if (request.launchType() != null && given != null && !given.isEmpty()) {
      throw TaskErrors.launchTypeAndStrategy();
    }
    var strategy = CapacityProviders.strategy(given, orEmpty(cluster.capacityProviders()));
    if (request.launchType() == null && strategy.isEmpty()) {
      strategy = orEmpty(cluster.defaultCapacityProviderStrategy());
    }
    return strategy.isEmpty()
        ? Collections.nCopies(count, new Placement(launchType(request, definition, fidelity), null))
        : spread(strategy, count);
  }

  /// Without a word AWS means EC2; with lenient fidelity a definition for Fargate means Fargate.
  private static LaunchType launchType(
      RunTask.Request request, TaskDefinition definition, Fidelity fidelity) {
    if (request.launchType() != null) {
      return request.launchType();
    }
    return fidelity == Fidelity.LENIENT
            && orEmpty(definition.requiresCompatibilities()).contains(Compatibility.FARGATE)
        ? LaunchType.FARGATE
        : LaunchType.EC2;
  }

  /// First every provider gets its base, then the tasks go where the most is missing of a
  /// provider's share by weight. Every provider that there is runs on Fargate.
  private static List<Placement> spread(List<CapacityProviderStrategyItem> strategy, int count) {
    if (strategy.stream().allMatch(it -> weight(it) == 0)) {
      throw TaskErrors.noWeight();
    }
    var placed = new HashMap<String, Integer>();
    var placements = new ArrayList<Placement>();
    while (placements.size() < count) {
      String provider =
          strategy.stream()
              .filter(it -> placed.getOrDefault(it.capacityProvider(), 0) < base(it))
              .findFirst()
              .orElseGet(() -> neediest(strategy, placed))
              .capacityProvider();
      placed.merge(provider, 1, Integer::sum);
      placements.add(new Placement(LaunchType.FARGATE, provider));
    }
    return placements;
  }

  private static CapacityProviderStrategyItem neediest(
      List<CapacityProviderStrategyItem> strategy, HashMap<String, Integer> placed) {
    return strategy.stream()
        .filter(it -> weight(it) > 0)
        .min(
            Comparator.comparingDouble(it ->
                Math.max(0, placed.getOrDefault(it.capacityProvider(), 0) - base(it))
                    / (double) weight(it)))
        .orElseThrow();
  }

  private static int base(CapacityProviderStrategyItem item) {
    return Objects.requireNonNullElse(item.base(), 0);
  }

  private static int weight(CapacityProviderStrategyItem item) {
    return Objects.requireNonNullElse(item.weight(), 0);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
