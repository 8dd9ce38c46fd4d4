package dev.virga.plugin.efs;

import dev.virga.spi.AwsException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// What EFS makes of the errors with which EC2 refuses a network interface.
final class NetworkRefusals {
  private static final Map<String, Function<String, AwsException>> BY_CODE =
      Map.of(
          "InvalidGroup.NotFound", EfsErrors::securityGroupNotFound,
          "InvalidSecurityGroupID.NotFound", EfsErrors::securityGroupNotFound,
          "SecurityGroupsPerInterfaceLimitExceeded", EfsErrors::securityGroupLimitExceeded,
          "InvalidIPAddress.InUse", EfsErrors::ipAddressInUse,
          "InsufficientFreeAddressesInSubnet", EfsErrors::noFreeAddressesInSubnet,
          "NetworkInterfaceLimitExceeded", EfsErrors::networkInterfaceLimitExceeded);

  private NetworkRefusals() {}

  /// Does something with a network, and answers a refusal with the error that EFS has for it.
  static <T> T translated(String subnetId, Supplier<T> work) {
    try {
      return work.get();
    } catch (AwsException refusal) {
      throw refusal.code().equals("InvalidSubnetID.NotFound")
          ? EfsErrors.subnetNotFound(subnetId)
          : BY_CODE.getOrDefault(refusal.code(), EfsErrors::badRequest).apply(refusal.message());
    }
  }
}
