package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Scope;
import java.util.HashMap;
import java.util.Map;

/// How many invocations may run at once: of a function with reserved concurrency so many, of all the
/// others together what is left of the account's
/// ([concurrency](https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html)).
final class ConcurrencyLimits {
  private final ReservedConcurrency reserved;
  private final int account;
  private final Map<Function, Integer> running = new HashMap<>();
  private final Map<Scope, Integer> unreserved = new HashMap<>();

  /// @param account what an account may run at once in a region
  ConcurrencyLimits(ReservedConcurrency reserved, int account) {
    this.reserved = reserved;
    this.account = account;
  }

  private record Function(Scope scope, String name) {}

  /// An invocation that counts, until it is closed.
  interface Slot extends AutoCloseable {
    @Override
    void close();
  }

  /// Lets an invocation in.
  ///
  /// @param provisioned whether it runs in an environment of provisioned concurrency, which has been
  ///     taken from the account's already
  /// @param provisionedInAll how much of the account's concurrency is provisioned
  /// @throws dev.virga.spi.AwsException `TooManyRequestsException`
  Slot enter(StoredFunction of, boolean provisioned, int provisionedInAll) {
    var function = new Function(of.scope(), of.name());
    var limit = reserved.of(function.scope(), function.name());
    int left =
        limit.isPresent() ? 0 : account - reserved.total(function.scope()) - provisionedInAll;
    boolean counts = limit.isEmpty() && !provisioned;
    synchronized (this) {
      if (limit.isPresent() && running.getOrDefault(function, 0) >= limit.getAsInt()) {
        throw EnvironmentErrors.reservedConcurrencyExceeded();
      } else if (counts && unreserved.getOrDefault(function.scope(), 0) >= left) {
        throw EnvironmentErrors.concurrencyExceeded();
      }
      running.merge(function, 1, Integer::sum);
      if (counts) {
        unreserved.merge(function.scope(), 1, Integer::sum);
      }
    }
    return () -> leave(function, counts);
  }

  private synchronized void leave(Function function, boolean counted) {
    running.computeIfPresent(function, (_, count) -> count == 1 ? null : count - 1);
    if (counted) {
      unreserved.computeIfPresent(function.scope(), (_, count) -> count == 1 ? null : count - 1);
    }
  }
}
