package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RouteTableAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociation.html).
public record RouteTableAssociation(
    @Nullable Boolean main,
    @Nullable String routeTableAssociationId,
    @Nullable String routeTableId,
    @Nullable String subnetId,
    @Nullable String gatewayId,
    @Nullable String publicIpv4Pool,
    @Nullable RouteTableAssociationState associationState) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RouteTableAssociation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RouteTableAssociation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.main = this.main;
    it.routeTableAssociationId = this.routeTableAssociationId;
    it.routeTableId = this.routeTableId;
    it.subnetId = this.subnetId;
    it.gatewayId = this.gatewayId;
    it.publicIpv4Pool = this.publicIpv4Pool;
    it.associationState = this.associationState;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RouteTableAssociation in the making.
  public static final class Builder {
    public @Nullable Boolean main;
    public @Nullable String routeTableAssociationId;
    public @Nullable String routeTableId;
    public @Nullable String subnetId;
    public @Nullable String gatewayId;
    public @Nullable String publicIpv4Pool;
    public @Nullable RouteTableAssociationState associationState;

    private RouteTableAssociation build() {
      return new RouteTableAssociation(
          main,
          routeTableAssociationId,
          routeTableId,
          subnetId,
          gatewayId,
          publicIpv4Pool,
          associationState);
    }
  }
}
