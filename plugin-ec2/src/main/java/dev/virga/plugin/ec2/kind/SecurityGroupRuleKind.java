package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to rules of security groups.
public final class SecurityGroupRuleKind {
  private static final Filters<SecurityGroupRule> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<SecurityGroupRule> KIND =
      new Kind<>(
          "security-group-rule",
          "sgr-",
          SecurityGroupRule.class,
          new IdErrors(
              "InvalidSecurityGroupRuleId.Malformed",
              "InvalidSecurityGroupRuleId.NotFound",
              "The security group rule ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SecurityGroupRuleKind() {}
}
