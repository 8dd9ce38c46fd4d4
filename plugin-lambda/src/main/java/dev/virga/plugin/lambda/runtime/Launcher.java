package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.exec.Output;

/// Starts the processes of execution environments: finds the interpreter, prepares `/var/task`, `/opt`
/// and `/tmp`, and gives the processes their environment variables.
public interface Launcher {
  /// Starts the runtime of a function, and the extensions in its layers before it.
  ///
  /// @throws CannotStart where it cannot be, with the error that callers of the function get
  Sandbox start(Launch launch) throws CannotStart;

  /// What to start.
  ///
  /// @param apiAddress host and port of the Runtime API
  /// @param initializationType how it came to be, as the function reads it in
  ///     `AWS_LAMBDA_INITIALIZATION_TYPE`
  /// @param output takes the lines of the runtime
  /// @param extensionOutput takes the lines of extensions
  record Launch(
      StoredFunction function,
      String apiAddress,
      String logGroup,
      String logStream,
      InitializationType initializationType,
      Output output,
      Output extensionOutput) {}
}
