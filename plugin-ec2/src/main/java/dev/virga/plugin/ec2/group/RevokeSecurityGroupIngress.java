package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.RevokedSecurityGroupRule;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [RevokeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html).
public final class RevokeSecurityGroupIngress
    implements Operation<RevokeSecurityGroupIngress.Request, RevokeSecurityGroupIngress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String cidrIp,
      @Nullable Integer fromPort,
      @Nullable String groupId,
      @Nullable String groupName,
      @Nullable List<IpPermission> ipPermissions,
      @Nullable String ipProtocol,
      @Nullable String sourceSecurityGroupName,
      @Nullable String sourceSecurityGroupOwnerId,
      @Nullable Integer toPort,
      @Name("SecurityGroupRuleId") @Nullable List<String> securityGroupRuleIds,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("return") @Nullable Boolean returnValue,
      @Name("unknownIpPermissionSet") @Nullable List<IpPermission> unknownIpPermissions,
      @Name("revokedSecurityGroupRuleSet")
          @Nullable List<RevokedSecurityGroupRule> revokedSecurityGroupRules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "RevokeSecurityGroupIngress is not implemented.");
  }
}
