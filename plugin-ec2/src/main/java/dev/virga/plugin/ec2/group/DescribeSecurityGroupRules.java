package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html).
public final class DescribeSecurityGroupRules
    implements Operation<DescribeSecurityGroupRules.Request, DescribeSecurityGroupRules.Response> {
  /// What a client sends.
  public record Request(
      @Name("Filter") @Nullable List<Filter> filters,
      @Name("SecurityGroupRuleId") @Nullable List<String> securityGroupRuleIds,
      @Nullable Boolean dryRun,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Name("securityGroupRuleSet") @Nullable List<SecurityGroupRule> securityGroupRules,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeSecurityGroupRules is not implemented.");
  }
}
