package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.SubnetConfiguration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The addresses that an interface endpoint shall have in its subnets.
///
/// @param configurations those that were given; other subnets choose
record SubnetAddresses(List<SubnetConfiguration> configurations) {
  List<String> of(String subnetId) {
    return configurations.stream()
        .filter(it -> subnetId.equals(it.subnetId()))
        .map(SubnetConfiguration::ipv4)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .toList();
  }

  /// The subnets that were given, alone or with an address.
  List<String> subnets(@Nullable List<String> alone) {
    return Stream.concat(
            VpcEndpoints.list(alone).stream(),
            configurations.stream().map(SubnetConfiguration::subnetId).map(String::valueOf))
        .distinct()
        .toList();
  }
}
