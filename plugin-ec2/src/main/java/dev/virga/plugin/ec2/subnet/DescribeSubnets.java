package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows subnets.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html">DescribeSubnets</a>
public final class DescribeSubnets
    implements Operation<DescribeSubnets.Request, DescribeSubnets.Response> {
  private final Subnets subnets;

  DescribeSubnets(Subnets subnets) {
    this.subnets = subnets;
  }

  /// What a client sends.
  public record Request(
      @Name("Filter") @Nullable List<Filter> filters,
      @Name("SubnetId") @Nullable List<String> subnetIds,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("subnetSet") @Nullable List<Subnet> subnets) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var page =
        subnets.describe(
            context.scope(),
            request.subnetIds(),
            request.filters(),
            request.maxResults(),
            request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }
}
