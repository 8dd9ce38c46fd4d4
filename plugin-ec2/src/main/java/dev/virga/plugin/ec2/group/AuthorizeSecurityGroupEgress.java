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

/// Answers [AuthorizeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html).
public final class AuthorizeSecurityGroupEgress
    implements Operation<
        AuthorizeSecurityGroupEgress.Request, AuthorizeSecurityGroupEgress.Response> {
  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
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
      @Name("securityGroupRuleSet") @Nullable List<SecurityGroupRule> securityGroupRules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "AuthorizeSecurityGroupEgress is not implemented.");
  }
}
