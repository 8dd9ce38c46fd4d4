package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
public final class DescribeNatGateways
    implements Operation<DescribeNatGateways.Request, DescribeNatGateways.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable List<Filter> filter,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Name("NatGatewayId") @Nullable List<String> natGatewayIds,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("natGatewaySet") @Nullable List<NatGateway> natGateways, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeNatGateways is not implemented.");
  }
}
