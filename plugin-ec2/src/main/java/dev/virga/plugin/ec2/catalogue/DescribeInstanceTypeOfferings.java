package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InstanceTypeOffering;
import dev.virga.plugin.ec2.model.LocationType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeInstanceTypeOfferings](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html).
public final class DescribeInstanceTypeOfferings
    implements Operation<
        DescribeInstanceTypeOfferings.Request, DescribeInstanceTypeOfferings.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable LocationType locationType,
      @Name("Filter") @Nullable List<Filter> filters,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("instanceTypeOfferingSet") @Nullable List<InstanceTypeOffering> instanceTypeOfferings,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeInstanceTypeOfferings is not implemented.");
  }
}
