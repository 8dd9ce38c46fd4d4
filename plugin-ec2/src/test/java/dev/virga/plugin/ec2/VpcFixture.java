package dev.virga.plugin.ec2;

import dev.virga.plugin.ec2.gateway.AttachInternetGateway;
import dev.virga.plugin.ec2.gateway.CreateInternetGateway;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.route.CreateRoute;
import dev.virga.plugin.ec2.route.CreateRouteTable;
import dev.virga.plugin.ec2.route.DescribeRouteTables;
import dev.virga.plugin.ec2.subnet.CreateSubnet;
import dev.virga.plugin.ec2.subnet.DescribeSubnets;
import dev.virga.plugin.ec2.vpc.CreateVpc;
import dev.virga.plugin.ec2.vpc.DescribeVpcs;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/// EC2 with short words for what the tests of networks do all the time.
@NullUnmarked // a member that is missing fails the test
public final class VpcFixture implements AutoCloseable {
  private final ServiceUnderTest service = ServiceUnderTest.of(new Ec2Plugin()).start();

  @Override
  public void close() {
    service.close();
  }

  public ServiceUnderTest service() {
    return service;
  }

  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  public Vpc vpc(String block) {
    return vpc(block, ServiceUnderTest.SCOPE);
  }

  public Vpc vpc(String block, Scope scope) {
    return service.call(CreateVpc.class, vpcRequest(block, false), scope).vpc();
  }

  public Vpc vpcWithIpv6(String block) {
    return call(CreateVpc.class, vpcRequest(block, true)).vpc();
  }

  private static CreateVpc.Request vpcRequest(String block, boolean ipv6) {
    return new CreateVpc.Request(
        block, null, null, null, null, null, null, null, null, null, null, null, ipv6);
  }

  public List<Vpc> vpcs(Filter... filters) {
    return call(
            DescribeVpcs.class, new DescribeVpcs.Request(List.of(filters), null, null, null, null))
        .vpcs();
  }

  public Subnet subnet(String vpcId, String block) {
    return call(CreateSubnet.class, subnetRequest(vpcId, block, null)).subnet();
  }

  public static CreateSubnet.Request subnetRequest(String vpcId, String block, String zone) {
    return new CreateSubnet.Request(
        null, zone, null, block, null, null, vpcId, null, null, null, null, null, null);
  }

  public List<Subnet> subnets(Filter... filters) {
    return call(
            DescribeSubnets.class,
            new DescribeSubnets.Request(List.of(filters), null, null, null, null))
        .subnets();
  }

  public String internetGateway(String vpcId) {
    String id =
        call(CreateInternetGateway.class, new CreateInternetGateway.Request(null, null))
            .internetGateway()
            .internetGatewayId();
    call(AttachInternetGateway.class, new AttachInternetGateway.Request(null, id, vpcId));
    return id;
  }

  public String routeTable(String vpcId) {
    return call(CreateRouteTable.class, new CreateRouteTable.Request(null, null, null, vpcId))
        .routeTable()
        .routeTableId();
  }

  public List<RouteTable> routeTables(Filter... filters) {
    return call(
            DescribeRouteTables.class,
            new DescribeRouteTables.Request(null, null, null, null, List.of(filters)))
        .routeTables();
  }

  public void route(String tableId, String block, String gatewayId) {
    call(
        CreateRoute.class,
        new CreateRoute.Request(
            null, null, null, null, null, null, null, null, tableId, block, gatewayId, null, null,
            null, null, null, null));
  }

  public static Filter filter(String name, String... values) {
    return new Filter(name, List.of(values));
  }
}
