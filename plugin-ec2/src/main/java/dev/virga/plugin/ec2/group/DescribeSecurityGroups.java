package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
public final class DescribeSecurityGroups
    implements Operation<DescribeSecurityGroups.Request, DescribeSecurityGroups.Response> {
  /// What a client sends.
  public record Request(
      @Name("GroupId") @Nullable List<String> groupIds,
      @Name("GroupName") @Nullable List<String> groupNames,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("securityGroupInfo") @Nullable List<SecurityGroup> securityGroups) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeSecurityGroups is not implemented.");
  }
}
