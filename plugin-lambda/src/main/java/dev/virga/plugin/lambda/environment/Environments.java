package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.concurrency.ProvisionedEnvironments;
import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Invoker;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.model.SnapStartOptimizationStatus;
import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.FunctionChanged;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.EventBus;
import dev.virga.spi.Scope;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Runs invocations: lets in as many as the function and the account may run, finds or starts an
/// environment for each, and keeps it for the next.
public final class Environments implements Invoker, AutoCloseable {
  private final Functions functions;
  private final ReservedConcurrency reserved;
  private final ConcurrencyLimits limits;
  private final Pool pool;
  private final Provisioned provisioned;
  private EventBus.@Nullable Subscription changes;

  /// Environments of these functions.
  public Environments(
      EnvironmentContext context,
      PoolSettings settings,
      Functions functions,
      Targets targets,
      ReservedConcurrency reserved) {
    this.functions = functions;
    this.reserved = reserved;
    this.limits = new ConcurrencyLimits(reserved, settings.concurrency());
    this.pool = new Pool(context, settings);
    this.provisioned = new Provisioned(pool, targets);
  }

  /// Listens to changes of functions from now on.
  public void listen(EventBus events) {
    changes = events.subscribe(FunctionChanged.class, this::changed);
  }

  /// The environments that run ahead of invocations.
  public ProvisionedEnvironments provisioned() {
    return provisioned;
  }

  @Override
  public Outcome invoke(Invocation invocation, ResponseStream response) {
    var function = invocation.function();
    checkState(function);
    var ahead = provisioned.take(invocation);
    ConcurrencyLimits.Slot slot;
    try {
      slot = limits.enter(function, ahead != null, provisionedIn(function.scope()));
    } catch (RuntimeException e) {
      if (ahead != null) {
        provisioned.keep(ahead, true);
      }
      throw e;
    }
    try (slot) {
      return ahead == null
          ? onDemand(invocation, response)
          : inProvisioned(ahead, invocation, response);
    }
  }

  /// Ends what runs in some scopes, and waits for its end.
  public void reset(Predicate<Scope> scopes) {
    provisioned.end(scopes);
    pool.end(scopes);
  }

  /// Ends everything, and waits for its end.
  @Override
  public void close() {
    var subscription = changes;
    if (subscription != null) {
      subscription.close();
    }
    provisioned.close();
    pool.close();
  }

  /// Ends environments that have been idle for long.
  void sweep() {
    pool.sweep();
  }

  /// How many environments there are.
  int size() {
    return pool.size();
  }

  private Outcome onDemand(Invocation invocation, ResponseStream response) {
    var function = invocation.function();
    var lease = pool.take(function, startOf(function));
    var environment = lease.environment();
    try {
      return environment.invoke(invocation, response, lease.permit());
    } finally {
      if (isCurrent(environment)) {
        pool.keep(environment);
      } else {
        pool.retire(environment);
      }
    }
  }

  private Outcome inProvisioned(
      ExecutionEnvironment environment, Invocation invocation, ResponseStream response) {
    try {
      return environment.invoke(invocation, response, Permit.NONE);
    } finally {
      provisioned.keep(environment, isCurrent(environment));
    }
  }

  /// Whether the function is still as it was when the environment was started.
  private boolean isCurrent(ExecutionEnvironment environment) {
    var function = environment.function();
    return functions
        .find(function.scope(), function.name(), function.version())
        .filter(it -> Revision.of(it).equals(environment.revision()))
        .isPresent();
  }

  private void changed(FunctionChanged change) {
    pool.retireIdle(
        it -> it.isOf(change.scope(), change.name(), change.version()) && !isCurrent(it));
  }

  private int provisionedIn(Scope scope) {
    return provisioned.wanted(scope, name -> reserved.of(scope, name).isEmpty());
  }

  private static InitializationType startOf(StoredFunction function) {
    var snapStart = function.configuration().snapStart();
    return snapStart != null
            && snapStart.optimizationStatus() == SnapStartOptimizationStatus.ON
            && !function.version().equals(FunctionName.LATEST)
        ? InitializationType.SNAP_START
        : InitializationType.ON_DEMAND;
  }

  private static void checkState(StoredFunction function) {
    if (function.configuration().state() == State.PENDING) {
      throw startOf(function) == InitializationType.SNAP_START
          ? EnvironmentErrors.snapStartNotReady()
          : EnvironmentErrors.inState("Pending");
    } else if (function.configuration().state() == State.FAILED) {
      throw EnvironmentErrors.inState("Failed");
    }
  }
}
