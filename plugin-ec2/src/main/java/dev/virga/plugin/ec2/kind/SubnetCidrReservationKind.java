package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to reservations of addresses.
public final class SubnetCidrReservationKind {
  private static final Filters<SubnetCidrReservation> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<SubnetCidrReservation> KIND =
      new Kind<>(
          "subnet-cidr-reservation",
          "scr-",
          SubnetCidrReservation.class,
          new IdErrors(
              "InvalidSubnetCidrReservationID.Malformed",
              "InvalidSubnetCidrReservationID.NotFound",
              "The subnet CIDR reservation ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SubnetCidrReservationKind() {}
}
