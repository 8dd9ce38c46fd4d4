package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html).
public final class DescribeVpcEndpoints
    implements Operation<DescribeVpcEndpoints.Request, DescribeVpcEndpoints.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("VpcEndpointId") @Nullable List<String> vpcEndpointIds,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("vpcEndpointSet") @Nullable List<VpcEndpoint> vpcEndpoints,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeVpcEndpoints is not implemented.");
  }
}
