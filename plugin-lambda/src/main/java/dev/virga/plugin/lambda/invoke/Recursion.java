package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Scope;

/// Stops functions that invoke themselves, through whatever else, without an end
/// ([recursive loop detection](https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html)).
public final class Recursion {
  private Recursion() {}

  /// Refuses an invocation that is one too many in its chain.
  ///
  /// @throws dev.virga.spi.AwsException `RecursiveInvocationException`
  static void check(Functions functions, StoredFunction function, TraceHeader trace) {
    if (trace.invocationsOf(function.functionArn()) > TraceHeader.LONGEST_LOOP
        && !isAllowed(functions, function.scope(), function.name())) {
      throw InvokeErrors.recursive();
    }
  }

  /// Whether a function may invoke itself without an end.
  public static boolean isAllowed(Functions functions, Scope scope, String function) {
    return functions
        .find(scope, function, FunctionName.LATEST)
        .filter(it -> "Allow".equals(it.recursiveLoop()))
        .isPresent();
  }
}
