package dev.virga.plugin.lambda.event;

import dev.virga.spi.Operation;
import java.util.List;

/// The operations on the configuration of asynchronous invocations.
public final class EventOperations {
  private EventOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(EventInvokeConfigs configs) {
    return List.of(
        new DeleteFunctionEventInvokeConfig(configs),
        new GetFunctionEventInvokeConfig(configs),
        new ListFunctionEventInvokeConfigs(configs),
        new PutFunctionEventInvokeConfig(configs),
        new UpdateFunctionEventInvokeConfig(configs));
  }
}
