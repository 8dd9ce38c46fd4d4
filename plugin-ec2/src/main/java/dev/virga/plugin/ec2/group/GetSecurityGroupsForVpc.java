package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroupForVpc;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetSecurityGroupsForVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html).
public final class GetSecurityGroupsForVpc
    implements Operation<GetSecurityGroupsForVpc.Request, GetSecurityGroupsForVpc.Response> {
  /// What a client sends.
  public record Request(
      String vpcId,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("securityGroupForVpcSet") @Nullable List<SecurityGroupForVpc> securityGroupForVpcs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetSecurityGroupsForVpc is not implemented.");
  }
}
