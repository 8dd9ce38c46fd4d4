package dev.virga.plugin.lambda.store;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.OptionalInt;

/// How many environments are kept for each function, and are the most it may have.
public final class ReservedConcurrency {
  private final Table<Reserved> reserved;

  /// Opens the table.
  public ReservedConcurrency(ServiceContext context) {
    this.reserved = context.table("reserved-concurrency", Reserved.class);
  }

  /// What one function has.
  public OptionalInt of(Scope scope, String function) {
    return reserved
        .get(scope, function)
        .map(it -> OptionalInt.of(it.reservedConcurrentExecutions()))
        .orElseGet(OptionalInt::empty);
  }

  /// What all functions have together.
  public int total(Scope scope) {
    return reserved.list(scope).stream().mapToInt(Reserved::reservedConcurrentExecutions).sum();
  }

  /// Reserves for a function.
  public void put(Scope scope, String function, int executions) {
    reserved.put(scope, function, new Reserved(executions));
  }

  /// Takes a reservation back.
  public void remove(Scope scope, String function) {
    reserved.remove(scope, function);
  }

  /// A row.
  ///
  /// @param reservedConcurrentExecutions how many
  public record Reserved(int reservedConcurrentExecutions) {}
}
