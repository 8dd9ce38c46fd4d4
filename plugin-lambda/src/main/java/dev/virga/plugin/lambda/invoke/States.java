package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.store.StoredFunction;

/// In which [states](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html) functions run.
public final class States {
  private States() {}

  /// Refuses a function that cannot run now. An inactive one becomes active by its invocation.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceConflictException`
  public static void checkInvocable(StoredFunction function) {
    State state = function.configuration().state();
    switch (state) {
      case PENDING, FAILED, DEACTIVATING, DEACTIVATED, ACTIVE_NON_INVOCABLE, DELETING ->
          throw InvokeErrors.notActive(state);
      case ACTIVE, INACTIVE -> {}
      case null -> {}
    }
  }
}
