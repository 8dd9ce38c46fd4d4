package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.model.AliasRoutingConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an alias may [route to](https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html):
/// one version, or two published ones that run as the same role and fail to the same place.
final class RoutingRules {
  private final Functions functions;

  RoutingRules(Functions functions) {
    this.functions = functions;
  }

  /// Refuses an alias that cannot be.
  ///
  /// @param routing its weights, or null
  void check(FunctionName function, String version, @Nullable AliasRoutingConfiguration routing) {
    StoredFunction first = find(function, version);
    Map<String, Double> weights = weights(routing);
    if (weights.isEmpty()) {
      return;
    } else if (weights.size() > 1) {
      throw AliasErrors.tooManyVersions();
    } else if (version.equals(FunctionName.LATEST)) {
      throw AliasErrors.latestHasNoWeights();
    } else if (weights.containsKey(version)) {
      throw AliasErrors.routedTwice(version);
    }
    StoredFunction second = find(function, weights.keySet().iterator().next());
    if (!Objects.equals(first.configuration().role(), second.configuration().role())) {
      throw AliasErrors.differentRoles();
    } else if (!Objects.equals(
        first.configuration().deadLetterConfig(), second.configuration().deadLetterConfig())) {
      throw AliasErrors.differentDeadLetters();
    }
  }

  /// The weights; without any an alias points at one version, and has no routing configuration.
  static @Nullable AliasRoutingConfiguration kept(@Nullable AliasRoutingConfiguration routing) {
    return weights(routing).isEmpty() ? null : routing;
  }

  /// The weights of the versions beside the one that an alias points at.
  static Map<String, Double> weights(@Nullable AliasRoutingConfiguration routing) {
    return routing == null
        ? Map.of()
        : Objects.requireNonNullElse(routing.additionalVersionWeights(), Map.of());
  }

  private StoredFunction find(FunctionName function, String version) {
    return functions
        .find(function.scope(), function.name(), version)
        .orElseThrow(() -> LambdaErrors.functionNotFound(function.qualified(version).arn()));
  }
}
