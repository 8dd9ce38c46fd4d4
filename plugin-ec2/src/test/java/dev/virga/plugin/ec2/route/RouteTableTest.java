package dev.virga.plugin.ec2.route;

import static dev.virga.plugin.ec2.VpcFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.gateway.DetachInternetGateway;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.RouteState;
import dev.virga.plugin.ec2.model.RouteTable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class RouteTableTest {
  private final VpcFixture ec2 = new VpcFixture();

  private String vpcId;
  private String tableId;
  private String gatewayId;

  @BeforeEach
  void makeNetwork() {
    vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    tableId = ec2.routeTable(vpcId);
    gatewayId = ec2.internetGateway(vpcId);
  }

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_route_whose_gateway_is_detached_is_a_black_hole() {
    ec2.route(tableId, "0.0.0.0/0", gatewayId);
    assertThat(table().routes()).allMatch(it -> it.state() == RouteState.ACTIVE);

    ec2.call(
        DetachInternetGateway.class, new DetachInternetGateway.Request(null, gatewayId, vpcId));

    assertThat(table().routes())
        .extracting(Route::state)
        .containsExactly(RouteState.ACTIVE, RouteState.BLACKHOLE);
  }

  @Test
  void a_destination_has_one_route() {
    ec2.route(tableId, "192.168.0.7/16", gatewayId);

    Refused.with(
        "RouteAlreadyExists",
        "The route identified by 192.168.0.0/16 already exists.",
        () -> ec2.route(tableId, "192.168.0.0/16", gatewayId));
    Refused.with("RouteAlreadyExists", () -> ec2.route(tableId, "10.0.0.0/16", gatewayId));
    assertThat(table().routes()).hasSize(2);
  }

  @Test
  void targets_must_be_there_and_in_the_same_vpc() {
    String elsewhere = ec2.internetGateway(ec2.vpc("10.5.0.0/16").vpcId());

    Refused.with(
        "InvalidParameterValue",
        "route table "
            + tableId
            + " and network gateway "
            + elsewhere
            + " belong to different networks",
        () -> ec2.route(tableId, "0.0.0.0/0", elsewhere));
    Refused.with(
        "InvalidInternetGatewayID.NotFound", () -> ec2.route(tableId, "0.0.0.0/0", "igw-12345678"));
    Refused.with(
        "InvalidVpnGatewayID.NotFound", () -> ec2.route(tableId, "0.0.0.0/0", "vgw-12345678"));
    Refused.with("MissingParameter", () -> ec2.route(tableId, "0.0.0.0/0", null));
    Refused.with("InvalidParameterValue", () -> ec2.route(tableId, "0.0.0.0", gatewayId));
    Refused.with("InvalidParameterValue", () -> ec2.route(tableId, "10.0.1.0/24", gatewayId));
    assertThat(table().routes()).hasSize(1);
  }

  @Test
  void local_routes_stay_and_missing_ones_are_not_found() {
    Refused.with(
        "InvalidParameterValue",
        "cannot remove local route 10.0.0.0/16 in route table " + tableId,
        () -> delete("10.0.0.0/16"));
    Refused.with(
        "InvalidRoute.NotFound",
        "no route with destination-cidr-block 0.0.0.0/0 in route table " + tableId,
        () -> delete("0.0.0.0/0"));
  }

  @Test
  void a_deleted_route_is_gone() {
    ec2.route(tableId, "0.0.0.0/0", gatewayId);

    delete("0.0.0.0/0");

    assertThat(table().routes()).hasSize(1);
  }

  @Test
  void a_subnet_has_one_table() {
    String subnetId = ec2.subnet(vpcId, "10.0.0.0/24").subnetId();
    String first = associate(tableId, subnetId);

    assertThat(associate(tableId, subnetId)).isEqualTo(first);
    String other = ec2.routeTable(vpcId);
    Refused.with("Resource.AlreadyAssociated", () -> associate(other, subnetId));
    Refused.with(
        "DependencyViolation",
        "The routeTable '" + tableId + "' has dependencies and cannot be deleted.",
        () -> ec2.call(DeleteRouteTable.class, new DeleteRouteTable.Request(null, tableId)));

    String replaced = replace(first, other);

    assertThat(replaced).isNotEqualTo(first);
    assertThat(ec2.routeTables(filter("association.subnet-id", subnetId)))
        .extracting(RouteTable::routeTableId)
        .containsExactly(other);
    Refused.with("InvalidAssociationID.NotFound", () -> replace(first, tableId));
  }

  @Test
  void another_table_becomes_the_main_one() {
    RouteTable main = main();
    String association = main.associations().getFirst().routeTableAssociationId();
    Refused.with(
        "InvalidParameterValue",
        () ->
            ec2.call(
                DisassociateRouteTable.class,
                new DisassociateRouteTable.Request(null, association)));

    replace(association, tableId);

    assertThat(main().routeTableId()).isEqualTo(tableId);
    ec2.call(DeleteRouteTable.class, new DeleteRouteTable.Request(null, main.routeTableId()));
    assertThat(ec2.routeTables(filter("vpc-id", vpcId))).hasSize(1);
  }

  @Test
  void a_gateway_takes_a_table_that_leads_inside() {
    String id =
        ec2.call(
                AssociateRouteTable.class,
                new AssociateRouteTable.Request(gatewayId, null, null, null, tableId))
            .associationId();

    assertThat(table().associations())
        .extracting(it -> it.routeTableAssociationId(), it -> it.gatewayId())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, gatewayId));
    Refused.with(
        "MissingParameter",
        () ->
            ec2.call(
                AssociateRouteTable.class,
                new AssociateRouteTable.Request(null, null, null, null, tableId)));
  }

  @Test
  void a_client_token_makes_one_table() {
    var request = new CreateRouteTable.Request(null, "once", null, vpcId);
    var first = ec2.call(CreateRouteTable.class, request).routeTable();

    assertThat(ec2.call(CreateRouteTable.class, request).routeTable()).isEqualTo(first);
    String other = ec2.vpc("10.7.0.0/16").vpcId();
    Refused.with(
        "IdempotentParameterMismatch",
        () ->
            ec2.call(
                CreateRouteTable.class, new CreateRouteTable.Request(null, "once", null, other)));
  }

  private RouteTable table() {
    return ec2.routeTables(filter("route-table-id", tableId)).getFirst();
  }

  private RouteTable main() {
    return ec2.routeTables(filter("vpc-id", vpcId), filter("association.main", "true")).getFirst();
  }

  private Object delete(String block) {
    return ec2.call(DeleteRoute.class, new DeleteRoute.Request(null, null, tableId, block, null));
  }

  private String associate(String table, String subnetId) {
    return ec2.call(
            AssociateRouteTable.class,
            new AssociateRouteTable.Request(null, null, null, subnetId, table))
        .associationId();
  }

  private String replace(String association, String table) {
    return ec2.call(
            ReplaceRouteTableAssociation.class,
            new ReplaceRouteTableAssociation.Request(null, association, table))
        .newAssociationId();
  }
}
