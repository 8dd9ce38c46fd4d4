package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.alias.AliasChanged;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.EventBus;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// Has as many environments provisioned as are wanted: after a start, after a change of what is
/// wanted, and when an alias moves to another version.
public final class Provisioning implements AutoCloseable {
  private final ProvisionedConfigs configs;
  private final ProvisionedEnvironments environments;
  private final List<EventBus.Subscription> subscriptions;

  private Provisioning(
      ServiceContext context, ProvisionedConfigs configs, ProvisionedEnvironments environments) {
    this.configs = configs;
    this.environments = environments;
    this.subscriptions =
        List.of(
            context
                .events()
                .subscribe(
                    ProvisionedConcurrencyChanged.class,
                    it -> provision(new FunctionName(it.scope(), it.function(), it.qualifier()))),
            context.events().subscribe(AliasChanged.class, this::moved));
  }

  /// Provisions what is wanted already, and what will be.
  public static Provisioning start(
      ServiceContext context, ProvisionedConfigs configs, ProvisionedEnvironments environments) {
    var provisioning = new Provisioning(context, configs, environments);
    configs.all().forEach(it -> environments.provision(it.qualified(), it.environments()));
    return provisioning;
  }

  private void provision(FunctionName qualified) {
    environments.provision(
        qualified, configs.find(qualified).map(ProvisionedConfig::requested).orElse(0));
  }

  private void moved(AliasChanged alias) {
    var name = new FunctionName(alias.scope(), alias.function(), alias.alias());
    if (configs.find(name).isPresent()) {
      provision(name);
    }
  }

  @Override
  public void close() {
    subscriptions.forEach(EventBus.Subscription::close);
  }
}
