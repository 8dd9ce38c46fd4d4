package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on flow logs.
public final class FlowLogOperations {
  private FlowLogOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new CreateFlowLogs(store, new FlowLogs(store)),
        new DescribeFlowLogs(store),
        new DeleteFlowLogs(store));
  }
}
