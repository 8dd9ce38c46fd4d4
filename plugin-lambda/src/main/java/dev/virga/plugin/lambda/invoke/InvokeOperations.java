package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations that invoke functions.
public final class InvokeOperations {
  private InvokeOperations() {}

  /// The operations on what is kept.
  ///
  /// @param invoker runs what the caller waits for
  /// @param events takes what is to run later
  public static List<Operation<?, ?>> of(
      ServiceContext context,
      Functions functions,
      Targets targets,
      Invoker invoker,
      AsynchronousInvocations events) {
    var incoming = new Incoming(context, functions, targets);
    return List.of(
        new Invoke(incoming, invoker, events),
        new InvokeWithResponseStream(incoming, invoker, context.log()));
  }
}
