package dev.virga.plugin.ec2.eni;

import static dev.virga.testkit.ServiceUnderTest.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2UnderTest;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceStatus;
import dev.virga.plugin.ec2.subnet.DescribeSubnets;
import dev.virga.spi.AwsException;
import dev.virga.spi.capability.Networks;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // a member that is missing fails the test
class ServiceNetworksTest {
  private static Networks.Allocation task(String subnet) {
    return new Networks.Allocation(subnet, List.of(), null, "a task", "interface", "578734482556");
  }

  private static List<NetworkInterface> shown(Ec2UnderTest ec2) {
    return ec2.call(
            DescribeNetworkInterfaces.class, DescribeNetworkInterfaces.Request.class, Map.of())
        .networkInterfaces();
  }

  private static String defaultSubnet(Ec2UnderTest ec2) {
    return ec2.call(DescribeSubnets.class, DescribeSubnets.Request.class, Map.of())
        .subnets()
        .getFirst()
        .subnetId();
  }

  @Test
  void an_allocated_interface_is_shown_and_clients_cannot_delete_it() {
    try (var ec2 = Ec2UnderTest.start()) {
      var it = ec2.networks().allocate(SCOPE, task(defaultSubnet(ec2)));

      var shown = shown(ec2).getFirst();
      assertThat(shown.networkInterfaceId()).isEqualTo(it.networkInterfaceId());
      assertThat(shown.privateIpAddress()).isEqualTo(it.privateIpAddress());
      assertThat(shown.status()).isEqualTo(NetworkInterfaceStatus.IN_USE);
      assertThat(shown.requesterManaged()).isTrue();
      assertThat(it.securityGroups()).hasSize(1);
      assertThatThrownBy(() ->
              ec2.call(
                  DeleteNetworkInterface.class,
                  DeleteNetworkInterface.Request.class,
                  Map.of("networkInterfaceId", it.networkInterfaceId())))
          .isInstanceOfSatisfying(
              AwsException.class,
              error -> assertThat(error.code()).isEqualTo("OperationNotPermitted"));

      ec2.networks().release(SCOPE, it.networkInterfaceId());
      ec2.networks().release(SCOPE, it.networkInterfaceId());

      assertThat(shown(ec2)).isEmpty();
    }
  }

  @Test
  void a_made_up_subnet_has_addresses_of_its_own_and_stays_where_it_is() {
    try (var ec2 = Ec2UnderTest.start()) {
      var first = ec2.networks().allocate(SCOPE, task("subnet-1"));
      var second = ec2.networks().allocate(SCOPE, task("subnet-1"));
      var zones =
          IntStream.range(0, 20)
              .mapToObj(it -> ec2.networks().subnet(SCOPE, "subnet-" + it).orElseThrow())
              .map(Networks.Subnet::availabilityZone)
              .distinct();

      assertThat(second.privateIpAddress()).isNotEqualTo(first.privateIpAddress());
      assertThat(second.subnet()).isEqualTo(first.subnet());
      assertThat(zones.count()).isGreaterThan(1);
    }
  }

  @Test
  void strict_fidelity_knows_only_what_was_made() {
    try (var ec2 = Ec2UnderTest.start(ServiceUnderTest.Setup::strict)) {
      assertThat(ec2.networks().subnet(SCOPE, "subnet-0123456789abcdef0")).isEmpty();
      assertThat(ec2.networks().hasVpc(SCOPE, "vpc-0123456789abcdef0")).isFalse();
      assertThat(ec2.networks().hasSecurityGroup(SCOPE, "sg-0123456789abcdef0")).isFalse();
      assertThatThrownBy(() -> ec2.networks().allocate(SCOPE, task("subnet-0123456789abcdef0")))
          .hasMessage("The subnet ID 'subnet-0123456789abcdef0' does not exist");
    }
  }

  @Test
  void after_a_restart_mount_targets_are_there_and_tasks_are_not(@TempDir Path directory) {
    try (var ec2 = Ec2UnderTest.start(it -> it.in(directory))) {
      String subnet = defaultSubnet(ec2);
      ec2.networks().allocate(SCOPE, task(subnet));
      ec2.networks()
          .allocate(
              SCOPE,
              new Networks.Allocation(
                  subnet, List.of(), null, "a mount target", "efs", "amazon-elasticfilesystem"));
    }
    try (var ec2 = Ec2UnderTest.start(it -> it.in(directory))) {
      assertThat(shown(ec2))
          .extracting(NetworkInterface::description)
          .containsExactly("a mount target");
    }
  }
}
