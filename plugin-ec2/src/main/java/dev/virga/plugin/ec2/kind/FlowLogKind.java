package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.FlowLog;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to flow logs.
public final class FlowLogKind {
  private static final Filters<FlowLog> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<FlowLog> KIND =
      new Kind<>(
          "vpc-flow-log",
          "fl-",
          FlowLog.class,
          new IdErrors(
              "InvalidFlowLogId.Malformed",
              "InvalidFlowLogId.NotFound",
              "The flow log ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private FlowLogKind() {}
}
