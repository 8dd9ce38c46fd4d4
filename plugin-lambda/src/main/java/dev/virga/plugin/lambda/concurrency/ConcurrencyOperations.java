package dev.virga.plugin.lambda.concurrency;

import dev.virga.spi.Operation;
import java.util.List;

/// The operations on reserved and provisioned concurrency.
public final class ConcurrencyOperations {
  private ConcurrencyOperations() {}

  /// The operations on what is kept.
  ///
  /// @param environments how far it is with those that are wanted
  public static List<Operation<?, ?>> of(
      FunctionConcurrency concurrency, ProvisionedEnvironments environments) {
    return List.of(
        new DeleteFunctionConcurrency(concurrency),
        new DeleteProvisionedConcurrencyConfig(concurrency),
        new GetFunctionConcurrency(concurrency),
        new GetProvisionedConcurrencyConfig(concurrency, environments),
        new ListProvisionedConcurrencyConfigs(concurrency, environments),
        new PutFunctionConcurrency(concurrency),
        new PutProvisionedConcurrencyConfig(concurrency));
  }
}
