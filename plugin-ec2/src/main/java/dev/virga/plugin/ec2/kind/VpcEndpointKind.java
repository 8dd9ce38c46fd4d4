package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to VPC endpoints.
public final class VpcEndpointKind {
  private static final Filters<VpcEndpoint> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<VpcEndpoint> KIND =
      new Kind<>(
          "vpc-endpoint",
          "vpce-",
          VpcEndpoint.class,
          new IdErrors(
              "InvalidVpcEndpointId.Malformed",
              "InvalidVpcEndpointId.NotFound",
              "The Vpc Endpoint Id '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private VpcEndpointKind() {}
}
