package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.RevokedSecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes rules away from a group, for either direction.
final class Revocation {
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final RequestedRules requested;

  Revocation(SecurityGroups groups, GroupRules rules, RequestedRules requested) {
    this.groups = groups;
    this.rules = rules;
    this.requested = requested;
  }

  /// What became of a request.
  ///
  /// @param unknown what the group has no rule for
  /// @param revoked the rules that are gone
  record Outcome(List<IpPermission> unknown, List<RevokedSecurityGroupRule> revoked) {
    /// The first as a member of an answer, which AWS leaves out where there is none.
    @Nullable List<IpPermission> unknownOrNull() {
      return unknown.isEmpty() ? null : unknown;
    }
  }

  /// Revokes rules by their ids or by what they say.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPermission.NotFound` in a VPC that is not the default
  ///     one; there what is unknown is told, and the rest is revoked
  Outcome revoke(
      Scope scope,
      SecurityGroup group,
      boolean egress,
      @Nullable List<String> ruleIds,
      List<IpPermission> permissions) {
    String groupId = SecurityGroups.id(group);
    boolean byId = ruleIds != null && !ruleIds.isEmpty();
    if (!byId && permissions.isEmpty()) {
      throw GroupErrors.noPermissions("securityGroupRuleIds");
    }
    var found = new ArrayList<SecurityGroupRule>();
    var unknown = new ArrayList<SecurityGroupRule>();
    if (byId) {
      Objects.requireNonNull(ruleIds).stream()
          .distinct()
          .map(id -> rules.get(scope, groupId, egress, id))
          .forEach(found::add);
    }
    for (SecurityGroupRule meant : requested.of(scope, group, egress, permissions)) {
      rules.like(scope, groupId, meant).ifPresentOrElse(found::add, () -> unknown.add(meant));
    }
    if (!unknown.isEmpty() && !groups.inDefaultVpc(scope, group)) {
      throw GroupErrors.noSuchRule();
    }
    rules.remove(scope, found);
    return new Outcome(
        Permissions.of(unknown), found.stream().distinct().map(Revocation::shown).toList());
  }

  private static RevokedSecurityGroupRule shown(SecurityGroupRule rule) {
    return RevokedSecurityGroupRule.of(it -> {
      it.securityGroupRuleId = rule.securityGroupRuleId();
      it.groupId = rule.groupId();
      it.isEgress = rule.isEgress();
      it.ipProtocol = rule.ipProtocol();
      it.fromPort = rule.fromPort();
      it.toPort = rule.toPort();
      it.cidrIpv4 = rule.cidrIpv4();
      it.cidrIpv6 = rule.cidrIpv6();
      it.prefixListId = rule.prefixListId();
      it.referencedGroupId = RuleIdentity.group(rule);
      it.description = rule.description();
    });
  }
}
