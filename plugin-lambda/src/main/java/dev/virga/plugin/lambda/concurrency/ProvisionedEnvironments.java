package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;

/// The environments that run ahead of invocations.
public interface ProvisionedEnvironments {
  /// Wants so many for a version or alias; 0 ends them. Returns at once: they are started in the
  /// background.
  void provision(FunctionName qualified, int wanted);

  /// How many there are.
  Status status(FunctionName qualified);

  /// What was reached.
  ///
  /// @param allocated how many are initialized
  /// @param failure why no more can be started, or the empty string
  record Status(int allocated, String failure) {}
}
