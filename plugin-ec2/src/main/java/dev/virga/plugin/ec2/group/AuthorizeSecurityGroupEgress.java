package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AuthorizeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html).
public final class AuthorizeSecurityGroupEgress
    implements Operation<
        AuthorizeSecurityGroupEgress.Request, AuthorizeSecurityGroupEgress.Response> {
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final RequestedRules requested;

  AuthorizeSecurityGroupEgress(SecurityGroups groups, GroupRules rules, RequestedRules requested) {
    this.groups = groups;
    this.rules = rules;
    this.requested = requested;
  }

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
    var tags = Tags.specified(request.tagSpecifications(), "security-group-rule");
    var group = groups.named(context.scope(), request.groupId(), null);
    var permissions =
        new SinglePermission(
                request.ipProtocol(),
                request.fromPort(),
                request.toPort(),
                request.cidrIp(),
                request.sourceSecurityGroupName(),
                request.sourceSecurityGroupOwnerId())
            .or(request.ipPermissions());
    if (permissions.isEmpty()) {
      throw Ec2Errors.missingParameter("ipPermissions");
    }
    var added = requested.of(context.scope(), group, true, permissions);
    return new Response(true, rules.add(context.scope(), group, added, tags));
  }
}
