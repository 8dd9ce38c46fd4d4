package dev.virga.plugin.ec2.acl;

import java.util.Map;
import java.util.Optional;

/// Protocols as network ACLs write them: by
/// [number](https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml), `-1` for all.
final class IpProtocol {
  static final String ALL = "-1";
  static final String ICMP = "1";
  static final String TCP = "6";
  static final String UDP = "17";
  static final String ICMPV6 = "58";

  private static final int HIGHEST = 255;
  private static final Map<String, String> NAMES =
      Map.of("all", ALL, "icmp", ICMP, "tcp", TCP, "udp", UDP, "icmpv6", ICMPV6);

  private IpProtocol() {}

  /// The number of what a client wrote.
  static Optional<String> number(String text) {
    if (NAMES.containsKey(text)) {
      return Optional.of(NAMES.get(text));
    }
    try {
      int number = Integer.parseInt(text);
      return number >= -1 && number <= HIGHEST
          ? Optional.of(String.valueOf(number))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
