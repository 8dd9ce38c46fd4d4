package dev.virga.plugin.lambda.invoke;

/// Runs invocations in execution environments.
public interface Invoker {
  /// Runs one and waits for its end, as long as the function's timeout allows. A failure of the function
  /// is an outcome; what is thrown is a refusal to run it at all.
  ///
  /// @param response takes the response
  /// @throws dev.virga.spi.AwsException `TooManyRequestsException` where concurrency is used up,
  ///     `ResourceConflictException` and others where the function cannot run in its state
  Outcome invoke(Invocation invocation, ResponseStream response);
}
