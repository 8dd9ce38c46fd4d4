package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// How many environments versions and aliases want ahead of invocations.
public final class ProvisionedConfigs implements FunctionPart {
  private final ServiceContext context;
  private final Table<ProvisionedConfig> configs;

  /// Opens the table.
  public ProvisionedConfigs(ServiceContext context) {
    this.context = context;
    this.configs = context.table("provisioned-concurrency", ProvisionedConfig.class);
  }

  /// What is wanted everywhere.
  public List<Wanted> all() {
    return configs.scopes().stream()
        .flatMap(scope ->
            configs.list(scope).stream()
                .map(it ->
                    new Wanted(
                        new FunctionName(scope, it.function(), it.qualifier()), it.requested())))
        .toList();
  }

  /// What is wanted for one version or alias.
  public Optional<ProvisionedConfig> find(FunctionName qualified) {
    return configs.get(qualified.scope(), key(qualified));
  }

  /// What is wanted for the versions and aliases of a function, by qualifier.
  List<ProvisionedConfig> of(Scope scope, String function) {
    return configs.list(scope, function + ":");
  }

  /// How many the functions of an account want that have no concurrency of their own.
  ///
  /// @param reserved which functions have
  int total(Scope scope, Predicate<String> reserved) {
    return configs.list(scope).stream()
        .filter(it -> !reserved.test(it.function()))
        .mapToInt(ProvisionedConfig::requested)
        .sum();
  }

  ProvisionedConfig put(FunctionName qualified, int requested) {
    var config =
        new ProvisionedConfig(
            qualified.name(),
            Objects.requireNonNull(qualified.qualifier()),
            requested,
            context.clock().instant());
    configs.put(qualified.scope(), key(qualified), config);
    changed(qualified.scope(), config.function(), config.qualifier());
    return config;
  }

  void remove(FunctionName qualified) {
    remove(qualified.scope(), qualified.name(), Objects.requireNonNull(qualified.qualifier()));
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    of(scope, name).forEach(it -> remove(scope, name, it.qualifier()));
  }

  @Override
  public void versionDeleted(Scope scope, String name, String version) {
    remove(scope, name, version);
  }

  @Override
  public void aliasDeleted(Scope scope, String name, String alias) {
    remove(scope, name, alias);
  }

  private void remove(Scope scope, String function, String qualifier) {
    if (configs.remove(scope, function + ":" + qualifier).isPresent()) {
      changed(scope, function, qualifier);
    }
  }

  private void changed(Scope scope, String function, String qualifier) {
    context.events().publish(new ProvisionedConcurrencyChanged(scope, function, qualifier));
  }

  private static String key(FunctionName qualified) {
    return qualified.name() + ":" + qualified.qualifier();
  }

  /// How many are wanted.
  ///
  /// @param qualified a published version or an alias
  public record Wanted(FunctionName qualified, int environments) {}
}
