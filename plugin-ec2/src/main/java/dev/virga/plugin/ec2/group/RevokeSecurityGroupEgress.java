package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.RevokedSecurityGroupRule;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [RevokeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
public final class RevokeSecurityGroupEgress
    implements Operation<RevokeSecurityGroupEgress.Request, RevokeSecurityGroupEgress.Response> {
  /// What a client sends.
  public record Request(
      @Name("SecurityGroupRuleId") @Nullable List<String> securityGroupRuleIds,
      @Nullable Boolean dryRun,
      String groupId,
      @Nullable String sourceSecurityGroupName,
      @Nullable String sourceSecurityGroupOwnerId,
      @Nullable String ipProtocol,
      @Nullable Integer fromPort,
      @Nullable Integer toPort,
      @Nullable String cidrIp,
      @Nullable List<IpPermission> ipPermissions) {}

  /// What it gets.
  public record Response(
      @Name("return") @Nullable Boolean returnValue,
      @Name("unknownIpPermissionSet") @Nullable List<IpPermission> unknownIpPermissions,
      @Name("revokedSecurityGroupRuleSet")
          @Nullable List<RevokedSecurityGroupRule> revokedSecurityGroupRules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "RevokeSecurityGroupEgress is not implemented.");
  }
}
