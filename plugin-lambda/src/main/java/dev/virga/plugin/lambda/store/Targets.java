package dev.virga.plugin.lambda.store;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.spi.Ids;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the version that a name with its qualifier stands for.
public final class Targets {
  private static final double RANGE = 1 << 24;

  private final Functions functions;
  private final Aliases aliases;
  private final Ids ids;

  /// Looks in these.
  ///
  /// @param ids where the chance comes from by which weighted aliases route
  public Targets(Functions functions, Aliases aliases, Ids ids) {
    this.functions = functions;
    this.aliases = aliases;
    this.ids = ids;
  }

  /// The version to show: of an alias the one that it names first, never one that it only routes to.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` `Function not found: ARN`, with the
  ///     qualifier that was asked for
  public Target shown(FunctionName name) {
    return find(name, AliasConfiguration::functionVersion);
  }

  /// The version to run: of an alias with weights one of its versions, by chance.
  ///
  /// @throws dev.virga.spi.AwsException as [#shown]
  public Target invoked(FunctionName name) {
    return find(name, this::routed);
  }

  private Target find(FunctionName name, VersionOf versionOf) {
    String qualifier = Objects.requireNonNullElse(name.qualifier(), FunctionName.LATEST);
    String version =
        FunctionName.isVersion(qualifier)
            ? qualifier
            : aliases
                .find(name.scope(), name.name(), qualifier)
                .map(alias -> Objects.requireNonNull(versionOf.alias(alias)))
                .orElseThrow(() -> LambdaErrors.functionNotFound(name.arn()));
    return functions
        .find(name.scope(), name.name(), version)
        .map(it -> new Target(it, name.arn()))
        .orElseThrow(() -> LambdaErrors.functionNotFound(name.arn()));
  }

  private interface VersionOf {
    @Nullable String alias(AliasConfiguration alias);
  }

  private @Nullable String routed(AliasConfiguration alias) {
    var routing = alias.routingConfig();
    Map<String, Double> weights =
        routing == null || routing.additionalVersionWeights() == null
            ? Map.of()
            : routing.additionalVersionWeights();
    double chance = chance();
    for (var weighted : weights.entrySet()) {
      chance -= weighted.getValue();
      if (chance < 0) {
        return weighted.getKey();
      }
    }
    return alias.functionVersion();
  }

  /// A number from 0 to below 1.
  private double chance() {
    byte[] random = ids.secret(3);
    return ((random[0] & 255) << 16 | (random[1] & 255) << 8 | (random[2] & 255)) / RANGE;
  }
}
