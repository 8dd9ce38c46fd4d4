package dev.virga.plugin.lambda.settings;

import dev.virga.plugin.lambda.alias.AliasOperations;
import dev.virga.plugin.lambda.alias.FunctionAliases;
import dev.virga.plugin.lambda.concurrency.ConcurrencyOperations;
import dev.virga.plugin.lambda.concurrency.FunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.ProvisionedConfigs;
import dev.virga.plugin.lambda.concurrency.Provisioning;
import dev.virga.plugin.lambda.event.EventInvokeConfigs;
import dev.virga.plugin.lambda.event.EventOperations;
import dev.virga.plugin.lambda.policy.FunctionPolicies;
import dev.virga.plugin.lambda.policy.PolicyOperations;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;
import java.util.stream.Stream;

/// Lambda with what is configured for functions, but without functions that run.
final class FunctionSettingsPlugin implements ServicePlugin {
  private final FakeProvisionedEnvironments environments;

  FunctionSettingsPlugin(FakeProvisionedEnvironments environments) {
    this.environments = environments;
  }

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restJson("lambda", "2015-03-31");
  }

  @Override
  public Parts start(ServiceContext context) {
    return new Parts(context, environments);
  }

  /// What a test looks into.
  static final class Parts implements Service {
    final Functions functions;
    final Targets targets;
    final FunctionPolicies policies;
    final EventInvokeConfigs eventConfigs;
    final ProvisionedConfigs provisioned;
    final List<FunctionPart> parts;
    private final Provisioning provisioning;
    private final List<Operation<?, ?>> operations;

    private Parts(ServiceContext context, FakeProvisionedEnvironments environments) {
      functions = new Functions(context);
      var names = new Aliases(context);
      var reserved = new ReservedConcurrency(context);
      targets = new Targets(functions, names, context.ids());
      var aliases = new FunctionAliases(context, functions, names);
      policies = new FunctionPolicies(context, targets);
      provisioned = new ProvisionedConfigs(context);
      var concurrency = new FunctionConcurrency(functions, targets, reserved, provisioned);
      eventConfigs = new EventInvokeConfigs(context, functions, targets);
      parts = List.of(aliases, policies, provisioned, concurrency, eventConfigs);
      provisioning = Provisioning.start(context, provisioned, environments);
      operations =
          Stream.of(
                  AliasOperations.of(aliases, parts),
                  PolicyOperations.of(policies),
                  ConcurrencyOperations.of(concurrency, environments),
                  EventOperations.of(eventConfigs))
              .<Operation<?, ?>>flatMap(List::stream)
              .toList();
    }

    @Override
    public List<Operation<?, ?>> operations() {
      return operations;
    }

    @Override
    public void close() {
      provisioning.close();
    }
  }
}
