package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InstanceTypeInfo;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeInstanceTypes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html).
public final class DescribeInstanceTypes
    implements Operation<DescribeInstanceTypes.Request, DescribeInstanceTypes.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("InstanceType") @Length(max = 100) @Nullable List<String> instanceTypes,
      @Name("Filter") @Nullable List<Filter> filters,
      @Range(min = 5, max = 100) @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable Boolean includeUnsupportedInRegion) {}

  /// What it gets.
  public record Response(
      @Name("instanceTypeSet") @Nullable List<InstanceTypeInfo> instanceTypes,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeInstanceTypes is not implemented.");
  }
}
