package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Region;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeRegions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html).
public final class DescribeRegions
    implements Operation<DescribeRegions.Request, DescribeRegions.Response> {
  /// What a client sends.
  public record Request(
      @Name("RegionName") @Nullable List<String> regionNames,
      @Nullable Boolean allRegions,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(@Name("regionInfo") @Nullable List<Region> regions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeRegions is not implemented.");
  }
}
