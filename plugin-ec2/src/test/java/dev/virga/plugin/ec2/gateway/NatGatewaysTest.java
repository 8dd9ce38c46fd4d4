package dev.virga.plugin.ec2.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2UnderTest;
import dev.virga.plugin.ec2.address.AllocateAddress;
import dev.virga.plugin.ec2.address.DescribeAddresses;
import dev.virga.plugin.ec2.address.ReleaseAddress;
import dev.virga.plugin.ec2.eni.DescribeNetworkInterfaces;
import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.NatGatewayState;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.subnet.DescribeSubnets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class NatGatewaysTest {
  private final Ec2UnderTest ec2 = Ec2UnderTest.start();
  private final String subnet =
      ec2.call(DescribeSubnets.class, DescribeSubnets.Request.class, Map.of())
          .subnets()
          .getFirst()
          .subnetId();

  @AfterEach
  void close() {
    ec2.close();
  }

  private String allocate() {
    return ec2.call(AllocateAddress.class, AllocateAddress.Request.class, Map.of()).allocationId();
  }

  private void release(String allocationId) {
    ec2.call(
        ReleaseAddress.class, ReleaseAddress.Request.class, Map.of("allocationId", allocationId));
  }

  private Address address(String allocationId) {
    return ec2.call(
            DescribeAddresses.class,
            DescribeAddresses.Request.class,
            Map.of("allocationIds", List.of(allocationId)))
        .addresses()
        .getFirst();
  }

  private NatGateway create(Map<String, ?> members) {
    var all = new HashMap<String, Object>(members);
    all.put("subnetId", subnet);
    return ec2.call(CreateNatGateway.class, CreateNatGateway.Request.class, all).natGateway();
  }

  private void delete(NatGateway it) {
    ec2.call(
        DeleteNatGateway.class,
        DeleteNatGateway.Request.class,
        Map.of("natGatewayId", it.natGatewayId()));
  }

  private List<NatGateway> all() {
    return ec2.call(DescribeNatGateways.class, DescribeNatGateways.Request.class, Map.of())
        .natGateways();
  }

  private List<NetworkInterface> interfaces() {
    return ec2.call(
            DescribeNetworkInterfaces.class, DescribeNetworkInterfaces.Request.class, Map.of())
        .networkInterfaces();
  }

  @Test
  void a_public_gateway_has_an_interface_and_an_elastic_address_until_it_is_deleted() {
    String allocation = allocate();
    var made = create(Map.of("allocationId", allocation));

    assertThat(made.state()).isEqualTo(NatGatewayState.AVAILABLE);
    var shown = made.natGatewayAddresses().getFirst();
    assertThat(address(allocation).networkInterfaceId()).isEqualTo(shown.networkInterfaceId());
    assertThat(interfaces()).hasSize(1);
    assertThat(interfaces().getFirst().association().publicIp()).isEqualTo(shown.publicIp());
    assertThatThrownBy(() -> release(allocation))
        .hasMessage("You do not have permission to access the specified resource.");

    delete(made);

    assertThat(interfaces()).isEmpty();
    assertThat(address(allocation).associationId()).isNull();
    assertThat(all()).extracting(NatGateway::state).containsExactly(NatGatewayState.DELETED);
    assertThatThrownBy(() -> delete(made))
        .hasMessage("NatGateway " + made.natGatewayId() + " was not found");
    release(allocation);
  }

  @Test
  void a_deleted_gateway_is_described_for_an_hour() {
    delete(create(Map.of("connectivityType", ConnectivityType.PRIVATE)));

    ec2.service().clock().advance(Duration.ofMinutes(59));
    assertThat(all()).hasSize(1);

    ec2.service().clock().advance(Duration.ofMinutes(1));
    assertThat(all()).isEmpty();
  }

  @Test
  void a_taken_elastic_address_makes_it_fail() {
    String allocation = allocate();
    create(Map.of("allocationId", allocation));

    var failed = create(Map.of("allocationId", allocation));

    assertThat(failed.state()).isEqualTo(NatGatewayState.FAILED);
    assertThat(failed.failureCode()).isEqualTo("Resource.AlreadyAssociated");
    assertThat(interfaces()).hasSize(1);
  }

  @Test
  void what_does_not_go_together_is_refused() {
    assertThatThrownBy(() -> create(Map.of()))
        .hasMessage("The request must contain the parameter AllocationId");
    assertThatThrownBy(() -> create(Map.of("allocationId", "eipalloc-0123456789abcdef0")))
        .hasMessage("The allocation ID 'eipalloc-0123456789abcdef0' does not exist");
    assertThatThrownBy(() ->
            create(
                Map.of("allocationId", allocate(), "connectivityType", ConnectivityType.PRIVATE)))
        .hasMessageContaining("private NAT gateway");
    assertThat(all()).isEmpty();
  }

  @Test
  void one_token_makes_one_gateway() {
    var members = Map.of("connectivityType", ConnectivityType.PRIVATE, "clientToken", "t");

    assertThat(create(members).natGatewayId()).isEqualTo(create(members).natGatewayId());
    assertThat(all()).hasSize(1);
  }

  @Test
  void secondary_addresses_come_and_go() {
    var made =
        create(
            Map.of(
                "connectivityType", ConnectivityType.PRIVATE, "secondaryPrivateIpAddressCount", 2));
    var primary = made.natGatewayAddresses().getFirst();
    var last = made.natGatewayAddresses().getLast();

    assertThat(made.natGatewayAddresses()).hasSize(3);
    assertThat(unassign(made, last.privateIp()).natGatewayAddresses()).hasSize(2);
    assertThatThrownBy(() -> unassign(made, primary.privateIp())).hasMessageContaining("primary");
    assertThatThrownBy(() -> unassign(made, "10.0.0.1")).hasMessageContaining("10.0.0.1");
  }

  private UnassignPrivateNatGatewayAddress.Response unassign(NatGateway it, String address) {
    return ec2.call(
        UnassignPrivateNatGatewayAddress.class,
        UnassignPrivateNatGatewayAddress.Request.class,
        Map.of("natGatewayId", it.natGatewayId(), "privateIpAddresses", List.of(address)));
  }
}
