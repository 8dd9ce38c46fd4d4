package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RouteTable` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html).
public record RouteTable(
    @Name("associationSet") @Nullable List<RouteTableAssociation> associations,
    @Name("propagatingVgwSet") @Nullable List<PropagatingVgw> propagatingVgws,
    @Nullable String routeTableId,
    @Name("routeSet") @Nullable List<Route> routes,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String vpcId,
    @Nullable String ownerId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RouteTable of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RouteTable with(Consumer<Builder> changes) {
    var it = new Builder();
    it.associations = this.associations;
    it.propagatingVgws = this.propagatingVgws;
    it.routeTableId = this.routeTableId;
    it.routes = this.routes;
    it.tags = this.tags;
    it.vpcId = this.vpcId;
    it.ownerId = this.ownerId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RouteTable in the making.
  public static final class Builder {
    public @Nullable List<RouteTableAssociation> associations;
    public @Nullable List<PropagatingVgw> propagatingVgws;
    public @Nullable String routeTableId;
    public @Nullable List<Route> routes;
    public @Nullable List<Tag> tags;
    public @Nullable String vpcId;
    public @Nullable String ownerId;

    private RouteTable build() {
      return new RouteTable(
          associations, propagatingVgws, routeTableId, routes, tags, vpcId, ownerId);
    }
  }
}
