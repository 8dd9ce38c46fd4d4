package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.NetworkConfiguration;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.capability.Networks;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class TaskNetworksTest {
  private final FakeNetworks networks = new FakeNetworks();

  private Task run(EcsUnderTest ecs, String subnet, String group) {
    if (ecs.context().find(Networks.class).isEmpty()) {
      ecs.context().offer(Networks.class, networks);
    }
    return ecs.run(
        ecs.define("web", container("app")),
        it ->
            it.networkConfiguration =
                new NetworkConfiguration(
                    new AwsVpcConfiguration(List.of(subnet), List.of(group), null)));
  }

  @Test
  void a_task_has_its_interface_from_ec2_until_it_has_stopped() {
    try (var ecs = EcsUnderTest.start()) {
      var task = run(ecs, FakeNetworks.SUBNET, FakeNetworks.GROUP);
      var running = ecs.await(task, "RUNNING");

      assertThat(running.availabilityZone()).isEqualTo("us-east-1f");
      assertThat(running.containers().getFirst().networkInterfaces().getFirst())
          .hasFieldOrPropertyWithValue("privateIpv4Address", "10.7.0.4");
      var allocation = networks.allocated().values().iterator().next();
      assertThat(allocation.description())
          .matches("arn:aws:ecs:us-east-1:123456789012:attachment/.{36}");
      assertThat(allocation.securityGroups()).containsExactly(FakeNetworks.GROUP);

      ecs.stop(task, "enough");
      ecs.await(task, "STOPPED");
      assertThat(networks.allocated()).isEmpty();
    }
  }

  @Test
  void what_ec2_refuses_stops_the_task() {
    try (var ecs = EcsUnderTest.start()) {
      var task = run(ecs, "subnet-99999999", FakeNetworks.GROUP);

      assertThat(ecs.await(task, "STOPPED").stoppedReason())
          .isEqualTo(
              "Unexpected EC2 error while attempting to Create Network Interface in subnet"
                  + " 'subnet-99999999': InvalidSubnetID.NotFound");
    }
  }

  @Test
  void with_strict_fidelity_unknown_subnets_and_groups_are_refused() {
    try (var ecs = EcsUnderTest.start(ServiceUnderTest.Setup::strict)) {
      assertThatThrownBy(() -> run(ecs, "subnet-99999999", FakeNetworks.GROUP))
          .hasMessageContaining("The subnet ID 'subnet-99999999' does not exist");
      assertThatThrownBy(() -> run(ecs, FakeNetworks.SUBNET, "sg-99999999"))
          .hasMessageContaining("The security group 'sg-99999999' does not exist");
    }
  }
}
