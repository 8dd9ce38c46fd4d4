package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeEgressOnlyInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html).
public final class DescribeEgressOnlyInternetGateways
    implements Operation<
        DescribeEgressOnlyInternetGateways.Request, DescribeEgressOnlyInternetGateways.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("EgressOnlyInternetGatewayId") @Nullable List<String> egressOnlyInternetGatewayIds,
      @Range(min = 5, max = 255) @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("egressOnlyInternetGatewaySet")
          @Nullable List<EgressOnlyInternetGateway> egressOnlyInternetGateways,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeEgressOnlyInternetGateways is not implemented.");
  }
}
