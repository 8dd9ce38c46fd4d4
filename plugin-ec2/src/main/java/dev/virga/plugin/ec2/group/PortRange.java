package dev.virga.plugin.ec2.group;

import org.jspecify.annotations.Nullable;

/// The ports of a rule for TCP and UDP, or type and code of one for ICMP. All others have -1 twice.
///
/// @param from the first port, or the type, or -1 for all types
/// @param to the last port, or the code, or -1 for all codes
record PortRange(int from, int to) {
  private static final int ALL = -1;
  private static final int HIGHEST_PORT = 65535;
  private static final int HIGHEST_TYPE = 255;

  /// The range that a client gave for a protocol.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `InvalidPermission.Malformed`
  static PortRange of(IpProtocol protocol, @Nullable Integer from, @Nullable Integer to) {
    if (protocol.hasPorts()) {
      return ports(from, to);
    } else if (protocol.hasTypes()) {
      return types(protocol, from, to);
    }
    return new PortRange(ALL, ALL);
  }

  private static PortRange ports(@Nullable Integer from, @Nullable Integer to) {
    if (from == null || to == null) {
      throw GroupErrors.portsMissing("TCP/UDP");
    }
    check("TCP/UDP port", from, 0, HIGHEST_PORT);
    check("TCP/UDP port", to, 0, HIGHEST_PORT);
    if (from > to) {
      throw GroupErrors.portsReversed(from, to);
    }
    return new PortRange(from, to);
  }

  private static PortRange types(
      IpProtocol protocol, @Nullable Integer type, @Nullable Integer code) {
    if (type == null && code == null && protocol.text().equals("icmpv6")) {
      return new PortRange(ALL, ALL);
    } else if (type == null || code == null) {
      throw GroupErrors.portsMissing("ICMP");
    }
    check("ICMP type", type, ALL, HIGHEST_TYPE);
    check("ICMP code", code, ALL, type == ALL ? ALL : HIGHEST_TYPE);
    return new PortRange(type, code);
  }

  private static void check(String what, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw GroupErrors.outOfRange(what, value);
    }
  }
}
