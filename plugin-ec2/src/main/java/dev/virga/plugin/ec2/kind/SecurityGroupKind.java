package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to security groups.
public final class SecurityGroupKind {
  private static final Filters<SecurityGroup> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<SecurityGroup> KIND =
      new Kind<>(
          "security-group",
          "sg-",
          SecurityGroup.class,
          new IdErrors(
              "InvalidGroupId.Malformed",
              "InvalidGroup.NotFound",
              "The security group '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SecurityGroupKind() {}
}
