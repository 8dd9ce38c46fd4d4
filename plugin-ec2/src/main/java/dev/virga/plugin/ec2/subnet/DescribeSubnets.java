package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
public final class DescribeSubnets
    implements Operation<DescribeSubnets.Request, DescribeSubnets.Response> {
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
    throw AwsException.of("NotImplemented", 501, "DescribeSubnets is not implemented.");
  }
}
