package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.async.AsyncInvocations;
import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The part of Lambda that invokes functions, without anything that runs them.
public final class InvokePlugin implements ServicePlugin {
  /// What functions do.
  public final FakeInvoker invoker = new FakeInvoker();

  /// How asynchronous invocations are configured, by the ARN of what is configured.
  public final Map<String, FunctionEventInvokeConfig> configurations = new ConcurrentHashMap<>();

  private final String name;
  private volatile @Nullable Running running;

  private InvokePlugin(String name) {
    this.name = name;
  }

  /// For tests that call operations directly.
  public static InvokePlugin direct() {
    return new InvokePlugin("lambda");
  }

  /// For tests with an endpoint, where the real one has to be switched off.
  public static InvokePlugin besideTheReal() {
    return new InvokePlugin("functions");
  }

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restJson(name, "2015-03-31")
        .withSigningName("lambda")
        .withSettings(AsyncInvocations.CONCURRENCY);
  }

  @Override
  public Service start(ServiceContext context) {
    var functions = new Functions(context);
    var aliases = new Aliases(context);
    var targets = new Targets(functions, aliases, context.ids());
    var reserved = new ReservedConcurrency(context);
    var queue =
        AsyncInvocations.start(
            context,
            functions,
            targets,
            reserved,
            it -> Optional.ofNullable(configurations.get(it.arn())),
            invoker);
    var started =
        new Running(
            functions,
            aliases,
            reserved,
            queue,
            InvokeOperations.of(context, functions, targets, invoker, queue));
    running = started;
    return started;
  }

  /// What was started.
  public record Running(
      Functions functions,
      Aliases aliases,
      ReservedConcurrency reserved,
      AsyncInvocations queue,
      List<Operation<?, ?>> operations)
      implements Service {
    @Override
    public void close() {
      queue.close();
    }
  }

  /// The service that was started last.
  public Running running() {
    Running started = running;
    if (started == null) {
      throw new IllegalStateException("it was not started");
    }
    return started;
  }

  /// Creates a function.
  public StoredFunction function(String function) {
    return function(function, _ -> {});
  }

  /// Creates a function with a configuration of its own.
  public StoredFunction function(
      String function, Consumer<FunctionConfiguration.Builder> configuration) {
    Scope scope = ServiceUnderTest.SCOPE;
    var stored =
        new StoredFunction(
            FunctionConfiguration.of(it -> {
              it.functionName = function;
              it.functionArn = new FunctionName(scope, function, null).arn();
              it.version = FunctionName.LATEST;
              it.state = State.ACTIVE;
              configuration.accept(it);
            }),
            null,
            null,
            null,
            "Terminate");
    running().functions().add(stored);
    return stored;
  }

  /// Creates an alias of `$LATEST`.
  public void alias(String function, String alias) {
    running()
        .aliases()
        .add(
            ServiceUnderTest.SCOPE,
            function,
            alias,
            AliasConfiguration.of(it -> {
              it.name = alias;
              it.functionVersion = FunctionName.LATEST;
            }));
  }
}
