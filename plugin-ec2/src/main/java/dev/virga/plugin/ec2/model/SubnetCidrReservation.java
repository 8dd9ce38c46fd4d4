package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SubnetCidrReservation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetCidrReservation.html).
public record SubnetCidrReservation(
    @Nullable String subnetCidrReservationId,
    @Nullable String subnetId,
    @Nullable String cidr,
    @Nullable SubnetCidrReservationType reservationType,
    @Nullable String ownerId,
    @Nullable String description,
    @Name("tagSet") @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SubnetCidrReservation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SubnetCidrReservation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.subnetCidrReservationId = this.subnetCidrReservationId;
    it.subnetId = this.subnetId;
    it.cidr = this.cidr;
    it.reservationType = this.reservationType;
    it.ownerId = this.ownerId;
    it.description = this.description;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SubnetCidrReservation in the making.
  public static final class Builder {
    public @Nullable String subnetCidrReservationId;
    public @Nullable String subnetId;
    public @Nullable String cidr;
    public @Nullable SubnetCidrReservationType reservationType;
    public @Nullable String ownerId;
    public @Nullable String description;
    public @Nullable List<Tag> tags;

    private SubnetCidrReservation build() {
      return new SubnetCidrReservation(
          subnetCidrReservationId, subnetId, cidr, reservationType, ownerId, description, tags);
    }
  }
}
