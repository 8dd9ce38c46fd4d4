package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeRouteTables](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html).
public final class DescribeRouteTables
    implements Operation<DescribeRouteTables.Request, DescribeRouteTables.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String nextToken,
      @Range(min = 5, max = 100) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("RouteTableId") @Nullable List<String> routeTableIds,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("routeTableSet") @Nullable List<RouteTable> routeTables, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeRouteTables is not implemented.");
  }
}
