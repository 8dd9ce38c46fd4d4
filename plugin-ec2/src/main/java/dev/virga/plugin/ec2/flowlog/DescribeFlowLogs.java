package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.FlowLog;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeFlowLogs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html).
public final class DescribeFlowLogs
    implements Operation<DescribeFlowLogs.Request, DescribeFlowLogs.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable List<Filter> filter,
      @Name("FlowLogId") @Nullable List<String> flowLogIds,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("flowLogSet") @Nullable List<FlowLog> flowLogs, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeFlowLogs is not implemented.");
  }
}
