package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html).
public final class DescribeInternetGateways
    implements Operation<DescribeInternetGateways.Request, DescribeInternetGateways.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("InternetGatewayId") @Nullable List<String> internetGatewayIds,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("internetGatewaySet") @Nullable List<InternetGateway> internetGateways,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeInternetGateways is not implemented.");
  }
}
