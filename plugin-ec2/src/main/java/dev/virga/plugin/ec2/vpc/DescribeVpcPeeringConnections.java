package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
public final class DescribeVpcPeeringConnections
    implements Operation<
        DescribeVpcPeeringConnections.Request, DescribeVpcPeeringConnections.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("VpcPeeringConnectionId") @Nullable List<String> vpcPeeringConnectionIds,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("vpcPeeringConnectionSet") @Nullable List<VpcPeeringConnection> vpcPeeringConnections,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeVpcPeeringConnections is not implemented.");
  }
}
