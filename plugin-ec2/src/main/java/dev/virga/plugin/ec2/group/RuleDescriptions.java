package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroupRuleDescription;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gives rules other descriptions, for either direction.
final class RuleDescriptions {
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final RequestedRules requested;

  RuleDescriptions(SecurityGroups groups, GroupRules rules, RequestedRules requested) {
    this.groups = groups;
    this.rules = rules;
    this.requested = requested;
  }

  /// Describes rules that are named by what they say or by their ids.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPermission.NotFound`,
  ///     `InvalidSecurityGroupRuleId.NotFound`
  void update(
      Scope scope,
      @Nullable String groupId,
      @Nullable String groupName,
      boolean egress,
      @Nullable List<IpPermission> permissions,
      @Nullable List<SecurityGroupRuleDescription> byId) {
    var group = groups.named(scope, groupId, groupName);
    String id = SecurityGroups.id(group);
    var meant = Objects.requireNonNullElse(permissions, List.<IpPermission>of());
    var described = Objects.requireNonNullElse(byId, List.<SecurityGroupRuleDescription>of());
    if (meant.isEmpty() && described.isEmpty()) {
      throw GroupErrors.noPermissions("securityGroupRuleDescriptions");
    }
    for (SecurityGroupRule rule : requested.of(scope, group, egress, meant)) {
      var found = rules.like(scope, id, rule).orElseThrow(GroupErrors::noSuchRule);
      rules.describe(scope, found, rule.description());
    }
    for (SecurityGroupRuleDescription it : described) {
      String ruleId = Objects.requireNonNullElse(it.securityGroupRuleId(), "");
      rules.describe(scope, rules.get(scope, id, egress, ruleId), it.description());
    }
  }
}
