package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AuthorizeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html).
public final class AuthorizeSecurityGroupIngress
    implements Operation<
        AuthorizeSecurityGroupIngress.Request, AuthorizeSecurityGroupIngress.Response> {
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
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("return") @Nullable Boolean returnValue,
      @Name("securityGroupRuleSet") @Nullable List<SecurityGroupRule> securityGroupRules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "AuthorizeSecurityGroupIngress is not implemented.");
  }
}
