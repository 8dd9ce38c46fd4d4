package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The subnets and security groups that tasks may be put into.
///
/// @param networks what EC2 offers, where it runs
/// @param scope whose they are
/// @param leniency what is forgiven
record TaskNetworks(Optional<Networks> networks, Scope scope, Leniency leniency) {
  private static final Pattern SUBNET_ID = Pattern.compile("subnet-[0-9a-f]{8}([0-9a-f]{9})?");

  /// Refuses subnets and groups that there are not; without EC2 only subnets that cannot be.
  void check(AwsVpcConfiguration network) {
    for (String subnet : network.subnets()) {
      if (!isThere(subnet)) {
        leniency.forgive(TaskErrors.subnetNotFound(subnet), "a task in a made-up subnet");
      }
    }
    List<String> groups = network.securityGroups() == null ? List.of() : network.securityGroups();
    for (String group : groups) {
      if (networks.isPresent() && !networks.get().hasSecurityGroup(scope, group)) {
        leniency.forgive(
            TaskErrors.securityGroupNotFound(group), "a task in a made-up security group");
      }
    }
  }

  private boolean isThere(String subnet) {
    return networks.isPresent()
        ? networks.get().subnet(scope, subnet).isPresent()
        : SUBNET_ID.matcher(subnet).matches();
  }

  /// The name of the zone that a subnet is in, if EC2 knows.
  Optional<String> zone(String subnet) {
    return networks.flatMap(it -> it.subnet(scope, subnet)).map(Networks.Subnet::availabilityZone);
  }
}
