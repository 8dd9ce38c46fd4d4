package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.IpRange;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A permission in the older form, spread over parameters of its own.
record SinglePermission(
    @Nullable String ipProtocol,
    @Nullable Integer fromPort,
    @Nullable Integer toPort,
    @Nullable String cidrIp,
    @Nullable String sourceSecurityGroupName,
    @Nullable String sourceSecurityGroupOwnerId) {
  private static final int ALL = -1;
  private static final int HIGHEST_PORT = 65535;

  /// The permissions that a request means, in whichever form it has them.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterCombination` if it has both
  List<IpPermission> or(@Nullable List<IpPermission> permissions) {
    boolean several = permissions != null && !permissions.isEmpty();
    boolean single =
        Stream.of(ipProtocol, fromPort, toPort, cidrIp, sourceSecurityGroupName)
            .anyMatch(Objects::nonNull);
    if (several && single) {
      throw GroupErrors.twoForms();
    } else if (single) {
      return expanded();
    }
    return permissions == null ? List.of() : permissions;
  }

  /// A group without a protocol gets full access by TCP, UDP and ICMP.
  private List<IpPermission> expanded() {
    if (sourceSecurityGroupName != null && ipProtocol == null) {
      return List.of(
          permission("tcp", 0, HIGHEST_PORT),
          permission("udp", 0, HIGHEST_PORT),
          permission("icmp", ALL, ALL));
    }
    return List.of(permission(ipProtocol, fromPort, toPort));
  }

  private IpPermission permission(
      @Nullable String protocol, @Nullable Integer from, @Nullable Integer to) {
    return IpPermission.of(it -> {
      it.ipProtocol = protocol;
      it.fromPort = from;
      it.toPort = to;
      it.ipRanges = cidrIp == null ? null : List.of(new IpRange(null, cidrIp));
      it.userIdGroupPairs =
          sourceSecurityGroupName == null
              ? null
              : List.of(
                  UserIdGroupPair.of(pair -> {
                    pair.groupName = sourceSecurityGroupName;
                    pair.userId = sourceSecurityGroupOwnerId;
                  }));
    });
  }
}
