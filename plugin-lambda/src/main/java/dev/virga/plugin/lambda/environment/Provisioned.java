package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.concurrency.ProvisionedEnvironments;
import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// [Provisioned
/// concurrency](https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html):
/// environments that are initialized before anybody invokes, and replaced when they die.
final class Provisioned implements ProvisionedEnvironments {
  private final Pool pool;
  private final Targets targets;
  private final Map<FunctionName, Allocation> allocations = new HashMap<>();
  private boolean closed;

  Provisioned(Pool pool, Targets targets) {
    this.pool = pool;
    this.targets = targets;
  }

  @Override
  public void provision(FunctionName qualified, int wanted) {
    List<ExecutionEnvironment> surplus;
    synchronized (this) {
      if (closed) {
        return;
      }
      var allocation = allocations.computeIfAbsent(qualified, _ -> new Allocation());
      surplus = allocation.want(wanted);
      if (wanted == 0) {
        allocations.remove(qualified);
      }
      fill(qualified, allocation);
    }
    surplus.forEach(pool::retireLater);
  }

  @Override
  public synchronized Status status(FunctionName qualified) {
    var allocation = allocations.get(qualified);
    return allocation == null
        ? new Status(0, "")
        : new Status(allocation.ready(), allocation.failure());
  }

  /// An environment for an invocation, if one is free. Where the alias has moved to another version,
  /// what was started for the old one is replaced.
  @Nullable ExecutionEnvironment take(Invocation invocation) {
    synchronized (this) {
      if (allocations.isEmpty()) {
        return null;
      }
      var name = nameOf(invocation);
      var allocation = allocations.get(name);
      if (allocation == null) {
        return null;
      }
      var revision = Revision.of(invocation.function());
      var found = allocation.poll(revision);
      if (found == null && allocation.hasOther(revision)) {
        fill(name, allocation);
      }
      return found;
    }
  }

  /// Takes an environment back.
  ///
  /// @param current whether the version is still as it was when the environment was started
  void keep(ExecutionEnvironment environment, boolean current) {
    boolean kept = false;
    synchronized (this) {
      for (var each : allocations.entrySet()) {
        var allocation = each.getValue();
        if (allocation.has(environment)) {
          kept = current && allocation.keep(environment);
          if (!kept) {
            allocation.remove(environment);
          }
          fill(each.getKey(), allocation);
        }
      }
    }
    if (!kept) {
      pool.retire(environment);
    } else if (!environment.isIdle()) {
      exited(environment);
    }
  }

  /// How many of a scope's functions without reserved concurrency are wanted.
  ///
  /// @param counts whether a function's environments count
  synchronized int wanted(Scope scope, Predicate<String> counts) {
    return allocations.entrySet().stream()
        .filter(it -> it.getKey().scope().equals(scope) && counts.test(it.getKey().name()))
        .mapToInt(it -> it.getValue().wanted())
        .sum();
  }

  /// Wants none any more in some scopes.
  void end(Predicate<Scope> scopes) {
    List<FunctionName> names;
    synchronized (this) {
      names = allocations.keySet().stream().filter(it -> scopes.test(it.scope())).toList();
    }
    names.forEach(it -> provision(it, 0));
  }

  /// Wants none any more, and never again.
  void close() {
    end(_ -> true);
    synchronized (this) {
      closed = true;
    }
    end(_ -> true);
  }

  /// Starts what is missing in the background, unless that is going on.
  private void fill(FunctionName name, Allocation allocation) {
    if (allocation.beginToFill()) {
      Thread.ofVirtual().name("lambda-provision").start(() -> fillAll(name, allocation));
    }
  }

  private void fillAll(FunctionName name, Allocation allocation) {
    do {
      try {
        fillOnce(allocation, targets.shown(name).function());
      } catch (AwsException e) {
        synchronized (this) {
          allocation.fail(e.message());
        }
      }
    } while (fillAgain(allocation));
  }

  private void fillOnce(Allocation allocation, StoredFunction function) {
    List<ExecutionEnvironment> outdated;
    synchronized (this) {
      outdated = allocation.removeOther(Revision.of(function));
    }
    outdated.forEach(pool::retireLater);
    while (isMissing(allocation)) {
      addTo(allocation, function);
    }
  }

  private synchronized boolean fillAgain(Allocation allocation) {
    return allocation.fillAgain();
  }

  private synchronized boolean isMissing(Allocation allocation) {
    return allocation.isMissing();
  }

  private void addTo(Allocation allocation, StoredFunction function) {
    var permit = pool.permit(function.scope());
    var environment =
        pool.create(function, InitializationType.PROVISIONED_CONCURRENCY, this::exited);
    String failure = "";
    try {
      if (!(environment.prepare(permit) instanceof PhaseEnd.Done)) {
        failure = Allocation.INIT_FAILURE;
      }
    } catch (CannotStart e) {
      failure = Allocation.INIT_FAILURE;
    }
    boolean kept;
    synchronized (this) {
      kept = failure.isEmpty() && allocation.add(environment);
      if (!failure.isEmpty()) {
        allocation.fail(failure);
      }
    }
    if (!kept) {
      pool.retireLater(environment);
    } else if (!environment.isIdle()) {
      exited(environment);
    }
  }

  /// A runtime has ended: where it has a user, who learns of it, nothing follows. One that dies before
  /// it ever served is not replaced, since the next would die as well.
  private void exited(ExecutionEnvironment environment) {
    boolean mine = false;
    synchronized (this) {
      for (var each : allocations.entrySet()) {
        if (each.getValue().removeIdle(environment)) {
          mine = true;
          if (!environment.served()) {
            each.getValue().fail(Allocation.INIT_FAILURE);
          }
          fill(each.getKey(), each.getValue());
        }
      }
    }
    if (mine) {
      pool.retireLater(environment);
    }
  }

  private static FunctionName nameOf(Invocation invocation) {
    var function = invocation.function();
    String[] parts = Arn.parse(invocation.invokedArn()).orElseThrow().resource().split(":", -1);
    return new FunctionName(
        function.scope(), function.name(), parts.length > 2 ? parts[2] : FunctionName.LATEST);
  }
}
