package dev.virga.spi.capability;

import dev.virga.spi.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Subnets, and network interfaces in them, for services that put something into a network: tasks,
/// functions, mount targets. Offered by EC2, where the interfaces appear in
/// [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
///
/// With lenient fidelity a subnet that nobody made is taken for one: it gets addresses of its own, and
/// a warning is logged. With strict fidelity it is not found.
public interface Networks {
  /// A subnet as other services need it.
  ///
  /// @param subnetId such as `subnet-0123456789abcdef0`
  /// @param vpcId the VPC it is in
  /// @param availabilityZone the name of its zone: `us-east-1a`
  /// @param availabilityZoneId the id of its zone: `use1-az1`
  /// @param cidrBlock its block of IPv4 addresses: `10.0.1.0/24`
  record Subnet(
      String subnetId,
      String vpcId,
      String availabilityZone,
      String availabilityZoneId,
      String cidrBlock) {}

  /// What to allocate.
  ///
  /// @param subnetId where
  /// @param securityGroups the ids of its security groups; none means the VPC's default group
  /// @param privateIpAddress the address it must have, or null for the lowest free one
  /// @param description what is shown as its description, which tells what it is for
  /// @param interfaceType as EC2 names it: `interface`, `efs`, `lambda`
  /// @param requester who is shown to have asked for it: `amazon-elasticfilesystem`
  record Allocation(
      String subnetId,
      List<String> securityGroups,
      @Nullable String privateIpAddress,
      String description,
      String interfaceType,
      String requester) {}

  /// A network interface that was allocated. It is managed by who asked for it: clients of EC2 see it
  /// and can neither detach nor delete it.
  ///
  /// @param networkInterfaceId such as `eni-0123456789abcdef0`
  /// @param subnet where it is
  /// @param privateIpAddress its address
  /// @param macAddress such as `0a:1b:2c:3d:4e:5f`
  /// @param privateDnsName the name that the VPC's resolver has for the address
  /// @param securityGroups the ids of its security groups
  record NetworkInterface(
      String networkInterfaceId,
      Subnet subnet,
      String privateIpAddress,
      String macAddress,
      String privateDnsName,
      List<String> securityGroups) {}

  /// Finds a subnet.
  Optional<Subnet> subnet(Scope scope, String subnetId);

  /// Whether a VPC is there. With lenient fidelity every one is.
  boolean hasVpc(Scope scope, String vpcId);

  /// Whether a security group is there. With lenient fidelity every one is, and so it is to networks
  /// that keep none.
  default boolean hasSecurityGroup(Scope scope, String groupId) {
    return true;
  }

  /// Makes a network interface, attached at once.
  ///
  /// @throws dev.virga.spi.AwsException as CreateNetworkInterface does: `InvalidSubnetID.NotFound`,
  ///     `InvalidGroup.NotFound`, `InvalidIPAddress.InUse`, `InsufficientFreeAddressesInSubnet`, …
  NetworkInterface allocate(Scope scope, Allocation allocation);

  /// Gives an allocated interface other security groups.
  ///
  /// @throws dev.virga.spi.AwsException as ModifyNetworkInterfaceAttribute does
  void secure(Scope scope, String networkInterfaceId, List<String> securityGroups);

  /// Deletes an allocated interface and frees its address. One that is not there is no error.
  void release(Scope scope, String networkInterfaceId);
}
