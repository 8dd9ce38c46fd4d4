package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to VPCs.
public final class VpcKind {
  private static final Filters<Vpc> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<Vpc> KIND =
      new Kind<>(
          "vpc",
          "vpc-",
          Vpc.class,
          new IdErrors(
              "InvalidVpcId.Malformed", "InvalidVpcID.NotFound", "The vpc ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private VpcKind() {}
}
