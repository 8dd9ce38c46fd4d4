package dev.virga.plugin.ec2.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2UnderTest;
import dev.virga.plugin.ec2.eni.CreateNetworkInterface;
import dev.virga.plugin.ec2.eni.DeleteNetworkInterface;
import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.AddressAttributeName;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.subnet.DescribeSubnets;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class ElasticIpsTest {
  private final Ec2UnderTest ec2 = Ec2UnderTest.start();
  private final NetworkInterface target = networkInterface();
  private final String address = allocate();

  @AfterEach
  void close() {
    ec2.close();
  }

  private NetworkInterface networkInterface() {
    String subnet =
        ec2.call(DescribeSubnets.class, DescribeSubnets.Request.class, Map.of())
            .subnets()
            .getFirst()
            .subnetId();
    return ec2.call(
            CreateNetworkInterface.class,
            CreateNetworkInterface.Request.class,
            Map.of("subnetId", subnet))
        .networkInterface();
  }

  private String allocate() {
    return ec2.call(AllocateAddress.class, AllocateAddress.Request.class, Map.of()).allocationId();
  }

  private String associate(String allocation, NetworkInterface it, boolean again) {
    return ec2.call(
            AssociateAddress.class,
            AssociateAddress.Request.class,
            Map.of(
                "allocationId",
                allocation,
                "networkInterfaceId",
                it.networkInterfaceId(),
                "allowReassociation",
                again))
        .associationId();
  }

  private void disassociate(String id) {
    ec2.call(
        DisassociateAddress.class, DisassociateAddress.Request.class, Map.of("associationId", id));
  }

  private void release(String id) {
    ec2.call(ReleaseAddress.class, ReleaseAddress.Request.class, Map.of("allocationId", id));
  }

  private Address shown(String id) {
    return ec2.call(
            DescribeAddresses.class,
            DescribeAddresses.Request.class,
            Map.of("allocationIds", List.of(id)))
        .addresses()
        .getFirst();
  }

  @Test
  void an_associated_address_is_in_use_until_it_is_disassociated() {
    String association = associate(address, target, false);

    assertThat(associate(address, target, false)).isEqualTo(association);
    assertThat(shown(address).privateIpAddress()).isEqualTo(target.privateIpAddress());
    assertThatThrownBy(() -> release(address))
        .hasMessage("Address " + shown(address).publicIp() + " is in use.");

    disassociate(association);
    release(address);

    assertThatThrownBy(() -> shown(address))
        .hasMessage("The allocation ID '" + address + "' does not exist");
    assertThatThrownBy(() -> disassociate(association))
        .hasMessage("The association ID '" + association + "' does not exist");
  }

  @Test
  void an_address_moves_only_where_that_is_allowed() {
    String association = associate(address, target, false);
    var other = networkInterface();

    assertThatThrownBy(() -> associate(address, other, false))
        .hasMessage(
            "resource " + address + " is already associated with associate-id " + association);
    assertThat(associate(address, other, true)).isNotEqualTo(association);
    assertThat(shown(address).networkInterfaceId()).isEqualTo(other.networkInterfaceId());
  }

  @Test
  void an_interface_that_is_deleted_leaves_its_address() {
    associate(address, target, false);

    ec2.call(
        DeleteNetworkInterface.class,
        DeleteNetworkInterface.Request.class,
        Map.of("networkInterfaceId", target.networkInterfaceId()));

    assertThat(shown(address).associationId()).isNull();
  }

  @Test
  void what_is_not_there_cannot_be_named() {
    assertThatThrownBy(() -> disassociate("eipassoc-1"))
        .hasMessageContaining("expecting \"eipassoc-...\"");
    assertThatThrownBy(() ->
            ec2.call(
                ReleaseAddress.class, ReleaseAddress.Request.class, Map.of("publicIp", "1.2.3.4")))
        .hasMessage("Address '1.2.3.4' not found.");
    assertThatThrownBy(() -> ec2.call(ReleaseAddress.class, ReleaseAddress.Request.class, Map.of()))
        .hasMessage("Either public IP or allocation id must be specified");
  }

  @Test
  void an_address_with_a_reverse_name_is_not_released() {
    ec2.call(
        ModifyAddressAttribute.class,
        ModifyAddressAttribute.Request.class,
        Map.of("allocationId", address, "domainName", "mail.example.com"));

    assertThatThrownBy(() -> release(address)).hasMessageContaining("locked");
    ec2.call(
        ResetAddressAttribute.class,
        ResetAddressAttribute.Request.class,
        Map.of("allocationId", address, "attribute", AddressAttributeName.DOMAIN_NAME));
    release(address);
  }

  @Test
  void no_two_accounts_have_one_address() {
    var elsewhere = new Scope("210987654321", "us-east-1");
    var other =
        ec2.service()
            .call(
                AllocateAddress.class,
                new AllocateAddress.Request(null, null, null, null, null, null, null, null),
                elsewhere);

    assertThat(other.publicIp()).startsWith("198.1").isNotEqualTo(shown(address).publicIp());
  }
}
