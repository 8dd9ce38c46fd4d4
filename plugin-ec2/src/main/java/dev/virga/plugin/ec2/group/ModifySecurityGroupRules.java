package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.SecurityGroupRuleUpdate;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifySecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html).
public final class ModifySecurityGroupRules
    implements Operation<ModifySecurityGroupRules.Request, ModifySecurityGroupRules.Response> {
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final RequestedRules requested;

  ModifySecurityGroupRules(SecurityGroups groups, GroupRules rules, RequestedRules requested) {
    this.groups = groups;
    this.rules = rules;
    this.requested = requested;
  }

  /// What a client sends.
  public record Request(
      String groupId,
      @Name("SecurityGroupRule") List<SecurityGroupRuleUpdate> securityGroupRules,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var group = groups.named(scope, request.groupId(), null);
    if (request.securityGroupRules().isEmpty()) {
      throw Ec2Errors.missingParameter("SecurityGroupRule");
    }
    for (SecurityGroupRuleUpdate update : request.securityGroupRules()) {
      var old = rules.get(scope, request.groupId(), update.securityGroupRuleId());
      var wanted = update.securityGroupRule();
      if (wanted == null) {
        throw Ec2Errors.missingParameter("SecurityGroupRule");
      }
      boolean egress = Boolean.TRUE.equals(old.isEgress());
      rules.replace(scope, old, requested.of(scope, group, egress, wanted));
    }
    return new Response(true);
  }
}
