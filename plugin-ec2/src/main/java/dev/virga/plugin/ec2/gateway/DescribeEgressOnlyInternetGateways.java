package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows egress-only internet gateways.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html">DescribeEgressOnlyInternetGateways</a>
public final class DescribeEgressOnlyInternetGateways
    implements Operation<
        DescribeEgressOnlyInternetGateways.Request, DescribeEgressOnlyInternetGateways.Response> {
  private final EgressOnlyInternetGateways gateways;

  DescribeEgressOnlyInternetGateways(EgressOnlyInternetGateways gateways) {
    this.gateways = gateways;
  }

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
    var page =
        gateways.describe(
            context.scope(),
            request.egressOnlyInternetGatewayIds(),
            request.filters(),
            request.maxResults(),
            request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
