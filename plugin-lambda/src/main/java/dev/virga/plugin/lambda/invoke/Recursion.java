package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;

/// Stops functions that invoke themselves, through whatever else, without an end
/// ([recursive loop detection](https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html)).
public final class Recursion {
  private Recursion() {}

  /// Refuses an invocation that is one too many in its chain.
  ///
  /// @throws dev.virga.spi.AwsException `RecursiveInvocationException`
  public static void check(Functions functions, StoredFunction function, TraceHeader trace) {
    if (trace.invocationsOf(function.functionArn()) > TraceHeader.LONGEST_LOOP
        && !isAllowed(functions, function)) {
      throw InvokeErrors.recursive();
    }
  }

  private static boolean isAllowed(Functions functions, StoredFunction function) {
    return functions
        .find(function.scope(), function.name(), FunctionName.LATEST)
        .filter(it -> "Allow".equals(it.recursiveLoop()))
        .isPresent();
  }
}
