package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is configured for [asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html)
/// of functions. A function, each of its versions and each of its aliases has one of its own.
public final class EventInvokeConfigs implements FunctionPart {
  private final ServiceContext context;
  private final Functions functions;
  private final Targets targets;
  private final Table<FunctionEventInvokeConfig> configs;

  /// Opens the table.
  public EventInvokeConfigs(ServiceContext context, Functions functions, Targets targets) {
    this.context = context;
    this.functions = functions;
    this.targets = targets;
    this.configs = context.table("event-invoke-configs", FunctionEventInvokeConfig.class);
  }

  /// The configuration of exactly this version or alias; of `$LATEST` where none is named.
  public Optional<FunctionEventInvokeConfig> of(FunctionName name) {
    return configs.get(name.scope(), key(qualified(name)));
  }

  /// Writes the whole configuration.
  ///
  /// @param retries how often, or null for AWS's two
  /// @param age for how long in seconds, or null for AWS's six hours
  FunctionEventInvokeConfig put(
      FunctionName name,
      @Nullable Integer retries,
      @Nullable Integer age,
      @Nullable DestinationConfig destinations) {
    FunctionName qualified = existing(name, retries, age, destinations);
    var config =
        new FunctionEventInvokeConfig(
            context.clock().instant(),
            qualified.arn(),
            retries,
            age,
            DestinationRules.shown(destinations));
    configs.put(qualified.scope(), key(qualified), config);
    return config;
  }

  /// Changes what is given, and keeps the rest.
  FunctionEventInvokeConfig update(
      FunctionName name,
      @Nullable Integer retries,
      @Nullable Integer age,
      @Nullable DestinationConfig destinations) {
    FunctionName qualified = existing(name, retries, age, destinations);
    return configs
        .update(
            qualified.scope(),
            key(qualified),
            before ->
                before.with(it -> {
                  it.lastModified = context.clock().instant();
                  it.maximumRetryAttempts = retries == null ? it.maximumRetryAttempts : retries;
                  it.maximumEventAgeInSeconds = age == null ? it.maximumEventAgeInSeconds : age;
                  it.destinationConfig =
                      DestinationRules.merged(
                          DestinationRules.shown(before.destinationConfig()), destinations);
                }))
        .orElseThrow(() -> EventErrors.noConfig(qualified.arn()));
  }

  FunctionEventInvokeConfig get(FunctionName name) {
    targets.shown(name);
    return of(name).orElseThrow(() -> EventErrors.noConfig(qualified(name).arn()));
  }

  void delete(FunctionName name) {
    get(name);
    configs.remove(name.scope(), key(qualified(name)));
  }

  /// All configurations of a function.
  List<FunctionEventInvokeConfig> list(FunctionName function) {
    functions.latest(function);
    return configs.list(function.scope(), function.name() + ":");
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    configs
        .list(scope, name + ":")
        .forEach(it ->
            configs.remove(
                scope,
                Arn.parse(Objects.requireNonNull(it.functionArn())).orElseThrow().resourceId()));
  }

  @Override
  public void versionDeleted(Scope scope, String name, String version) {
    configs.remove(scope, name + ":" + version);
  }

  @Override
  public void aliasDeleted(Scope scope, String name, String alias) {
    configs.remove(scope, name + ":" + alias);
  }

  private FunctionName existing(
      FunctionName name,
      @Nullable Integer retries,
      @Nullable Integer age,
      @Nullable DestinationConfig destinations) {
    targets.shown(name);
    FunctionName qualified = qualified(name);
    if (retries == null && age == null && destinations == null) {
      throw EventErrors.nothingConfigured();
    }
    DestinationRules.check(qualified, destinations);
    return qualified;
  }

  private static FunctionName qualified(FunctionName name) {
    return name.qualifier() == null ? name.qualified(FunctionName.LATEST) : name;
  }

  private static String key(FunctionName qualified) {
    return qualified.name() + ":" + qualified.qualifier();
  }
}
