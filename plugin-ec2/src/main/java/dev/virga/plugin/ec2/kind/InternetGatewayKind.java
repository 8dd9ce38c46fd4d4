package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to internet gateways.
public final class InternetGatewayKind {
  private static final Filters<InternetGateway> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<InternetGateway> KIND =
      new Kind<>(
          "internet-gateway",
          "igw-",
          InternetGateway.class,
          new IdErrors(
              "InvalidInternetGatewayId.Malformed",
              "InvalidInternetGatewayID.NotFound",
              "The internetGateway ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private InternetGatewayKind() {}
}
