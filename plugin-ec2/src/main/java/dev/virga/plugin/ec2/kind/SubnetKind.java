package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to subnets.
public final class SubnetKind {
  private static final Filters<Subnet> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<Subnet> KIND =
      new Kind<>(
          "subnet",
          "subnet-",
          Subnet.class,
          new IdErrors(
              "InvalidSubnetId.Malformed",
              "InvalidSubnetID.NotFound",
              "The subnet ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SubnetKind() {}
}
