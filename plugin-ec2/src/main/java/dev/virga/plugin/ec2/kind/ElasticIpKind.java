package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to elastic IP addresses.
public final class ElasticIpKind {
  private static final Filters<Address> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<Address> KIND =
      new Kind<>(
          "elastic-ip",
          "eipalloc-",
          Address.class,
          new IdErrors(
              "InvalidAllocationID.Malformed",
              "InvalidAllocationID.NotFound",
              "The allocation ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private ElasticIpKind() {}
}
