package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.RecursiveLoop;
import dev.virga.plugin.lambda.store.StoredFunction;

/// What happens to recursive invocations of a function, as its row has it.
final class Recursion {
  private static final String ALLOW = "Allow";
  private static final String TERMINATE = "Terminate";

  private Recursion() {}

  /// What was said, and else that they are ended.
  static RecursiveLoop of(StoredFunction function) {
    return ALLOW.equals(function.recursiveLoop()) ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE;
  }

  static StoredFunction with(StoredFunction it, RecursiveLoop loop) {
    return new StoredFunction(
        it.configuration(),
        it.imageUri(),
        it.resolvedImageUri(),
        it.runtimeUpdate(),
        loop == RecursiveLoop.ALLOW ? ALLOW : TERMINATE,
        it.sourceKmsKeyArn(),
        it.configDigest());
  }
}
