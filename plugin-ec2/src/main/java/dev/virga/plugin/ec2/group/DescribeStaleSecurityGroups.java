package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.StaleSecurityGroup;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeStaleSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html).
public final class DescribeStaleSecurityGroups
    implements Operation<
        DescribeStaleSecurityGroups.Request, DescribeStaleSecurityGroups.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Range(min = 5, max = 255) @Nullable Integer maxResults,
      @Length(min = 1, max = 1024) @Nullable String nextToken,
      String vpcId) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Nullable List<StaleSecurityGroup> staleSecurityGroupSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeStaleSecurityGroups is not implemented.");
  }
}
