package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html).
public final class DescribeVpcs implements Operation<DescribeVpcs.Request, DescribeVpcs.Response> {
  /// What a client sends.
  public record Request(
      @Name("Filter") @Nullable List<Filter> filters,
      @Name("VpcId") @Nullable List<String> vpcIds,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable String nextToken, @Name("vpcSet") @Nullable List<Vpc> vpcs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeVpcs is not implemented.");
  }
}
