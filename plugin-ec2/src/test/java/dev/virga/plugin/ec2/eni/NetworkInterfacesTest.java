package dev.virga.plugin.ec2.eni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2UnderTest;
import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfacePrivateIpAddress;
import dev.virga.plugin.ec2.model.NetworkInterfaceStatus;
import dev.virga.plugin.ec2.subnet.CreateSubnet;
import dev.virga.plugin.ec2.vpc.CreateVpc;
import dev.virga.spi.AwsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a member that is missing fails the test
class NetworkInterfacesTest {
  private final Ec2UnderTest ec2 = Ec2UnderTest.start();
  private final String vpc =
      ec2.call(CreateVpc.class, CreateVpc.Request.class, Map.of("cidrBlock", "10.99.0.0/16"))
          .vpc()
          .vpcId();
  private final String subnet =
      ec2.call(
              CreateSubnet.class,
              CreateSubnet.Request.class,
              Map.of("vpcId", vpc, "cidrBlock", "10.99.1.0/28"))
          .subnet()
          .subnetId();

  @AfterEach
  void close() {
    ec2.close();
  }

  private NetworkInterface create(Map<String, ?> members) {
    var all = new HashMap<String, Object>(members);
    all.putIfAbsent("subnetId", subnet);
    return ec2.call(
            CreateNetworkInterface.class, CreateNetworkInterface.Request.class, Map.copyOf(all))
        .networkInterface();
  }

  private void delete(String id) {
    ec2.call(
        DeleteNetworkInterface.class,
        DeleteNetworkInterface.Request.class,
        Map.of("networkInterfaceId", id));
  }

  @Test
  void the_lowest_free_address_is_given_first() {
    var first = create(Map.of());
    create(Map.of("privateIpAddress", "10.99.1.6"));
    var second = create(Map.of("secondaryPrivateIpAddressCount", 1));
    delete(first.networkInterfaceId());
    var third = create(Map.of());

    assertThat(first.privateIpAddress()).isEqualTo("10.99.1.4");
    assertThat(second.privateIpAddresses())
        .extracting(NetworkInterfacePrivateIpAddress::privateIpAddress)
        .containsExactly("10.99.1.5", "10.99.1.7");
    assertThat(third.privateIpAddress()).isEqualTo("10.99.1.4");
  }

  @Test
  void a_subnet_of_16_addresses_has_11_to_give_and_a_refused_call_takes_none() {
    assertThatThrownBy(() -> create(Map.of("secondaryPrivateIpAddressCount", 11)))
        .hasMessage(
            "The specified subnet does not have enough free addresses to satisfy the request.");

    var all = create(Map.of("secondaryPrivateIpAddressCount", 10));

    assertThat(all.privateIpAddresses()).hasSize(11);
    assertThatThrownBy(() -> create(Map.of()))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> assertThat(it.code()).isEqualTo("InsufficientFreeAddressesInSubnet"));
  }

  @ParameterizedTest
  @CsvSource({
    "10.99.1.0,Address 10.99.1.0 is in subnet's reserved address range",
    "10.99.1.3,Address 10.99.1.3 is in subnet's reserved address range",
    "10.99.1.15,Address 10.99.1.15 is in subnet's reserved address range",
    "10.99.1.16,Address 10.99.1.16 does not fall within the subnet's address range",
    "10.99.1,Invalid IP address: '10.99.1'",
  })
  void addresses_that_cannot_be_are_refused(String address, String message) {
    assertThatThrownBy(() -> create(Map.of("privateIpAddress", address))).hasMessage(message);
  }

  @Test
  void an_address_is_given_once() {
    create(Map.of("privateIpAddress", "10.99.1.9"));

    assertThatThrownBy(() -> create(Map.of("privateIpAddress", "10.99.1.9")))
        .hasMessage("Address 10.99.1.9 is in use.");
  }

  @Test
  void it_has_the_default_group_and_a_name_unless_told_otherwise() {
    var it = create(Map.of());

    assertThat(it.groups()).extracting(GroupIdentifier::groupName).containsExactly("default");
    assertThat(it.privateDnsName()).isEqualTo("ip-10-99-1-4.ec2.internal");
    assertThat(it.macAddress()).matches("0a(:[0-9a-f]{2}){5}");
    assertThat(it.status()).isEqualTo(NetworkInterfaceStatus.AVAILABLE);
  }

  @Test
  void unknown_subnets_groups_and_instances_are_not_found() {
    assertThatThrownBy(() -> create(Map.of("subnetId", "subnet-0123456789abcdef0")))
        .hasMessage("The subnet ID 'subnet-0123456789abcdef0' does not exist");
    assertThatThrownBy(() -> create(Map.of("groups", List.of("sg-0123456789abcdef0"))))
        .hasMessage("The security group 'sg-0123456789abcdef0' does not exist");
    String id = create(Map.of()).networkInterfaceId();
    assertThatThrownBy(() ->
            ec2.call(
                AttachNetworkInterface.class,
                AttachNetworkInterface.Request.class,
                Map.of(
                    "networkInterfaceId",
                    id,
                    "instanceId",
                    "i-0123456789abcdef0",
                    "deviceIndex",
                    1)))
        .hasMessage("The instance ID 'i-0123456789abcdef0' does not exist");
  }

  @Test
  void one_attribute_is_changed_at_a_time() {
    String id = create(Map.of()).networkInterfaceId();

    assertThatThrownBy(() -> modify(id, Map.of())).hasMessage("No attributes specified.");
    assertThatThrownBy(() ->
            modify(
                id,
                Map.of(
                    "description", new AttributeValue("a"),
                    "sourceDestCheck", new AttributeBooleanValue(false))))
        .hasMessageContaining("multiple attribute types");
    modify(id, Map.of("sourceDestCheck", new AttributeBooleanValue(false)));
    assertThat(shown(id).sourceDestCheck()).isFalse();
  }

  private void modify(String id, Map<String, ?> members) {
    var all = new HashMap<String, Object>(members);
    all.put("networkInterfaceId", id);
    ec2.call(
        ModifyNetworkInterfaceAttribute.class, ModifyNetworkInterfaceAttribute.Request.class, all);
  }

  private NetworkInterface shown(String id) {
    return ec2.call(
            DescribeNetworkInterfaces.class,
            DescribeNetworkInterfaces.Request.class,
            Map.of("networkInterfaceIds", List.of(id)))
        .networkInterfaces()
        .getFirst();
  }

  @Test
  void addresses_come_and_go_but_not_the_primary_one() {
    String id = create(Map.of()).networkInterfaceId();

    ec2.call(
        AssignPrivateIpAddresses.class,
        AssignPrivateIpAddresses.Request.class,
        Map.of("networkInterfaceId", id, "secondaryPrivateIpAddressCount", 2));
    unassign(id, "10.99.1.5");

    assertThat(shown(id).privateIpAddresses())
        .extracting(NetworkInterfacePrivateIpAddress::privateIpAddress)
        .containsExactly("10.99.1.4", "10.99.1.6");
    assertThatThrownBy(() -> unassign(id, "10.99.1.4")).hasMessageContaining("primary");
    assertThatThrownBy(() -> unassign(id, "10.99.1.9"))
        .hasMessage("Some of [10.99.1.9] are not assigned to interface " + id);
  }

  private void unassign(String id, String address) {
    ec2.call(
        UnassignPrivateIpAddresses.class,
        UnassignPrivateIpAddresses.Request.class,
        Map.of("networkInterfaceId", id, "privateIpAddresses", List.of(address)));
  }
}
