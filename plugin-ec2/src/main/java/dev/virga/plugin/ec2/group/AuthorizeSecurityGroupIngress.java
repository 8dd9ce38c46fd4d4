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

/// Answers [AuthorizeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html).
public final class AuthorizeSecurityGroupIngress
    implements Operation<
        AuthorizeSecurityGroupIngress.Request, AuthorizeSecurityGroupIngress.Response> {
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final RequestedRules requested;

  AuthorizeSecurityGroupIngress(SecurityGroups groups, GroupRules rules, RequestedRules requested) {
    this.groups = groups;
    this.rules = rules;
    this.requested = requested;
  }

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
    var tags = Tags.specified(request.tagSpecifications(), "security-group-rule");
    var group = groups.named(context.scope(), request.groupId(), request.groupName());
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
    var added = requested.of(context.scope(), group, false, permissions);
    return new Response(true, rules.add(context.scope(), group, added, tags));
  }
}
