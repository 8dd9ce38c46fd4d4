package dev.virga.plugin.ec2.group;

import java.util.Locale;
import java.util.regex.Pattern;

/// The protocol of a rule, as AWS writes it: a name where it has one for the
/// [number](https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml), and -1 for all.
///
/// @param text `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1`
record IpProtocol(String text) {
  private static final int HIGHEST = 255;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /// Reads a name or a number.
  static IpProtocol of(String given) {
    String text = given.toLowerCase(Locale.ROOT);
    return new IpProtocol(
        switch (text) {
          case "tcp", "6" -> "tcp";
          case "udp", "17" -> "udp";
          case "icmp", "1" -> "icmp";
          case "icmpv6", "58" -> "icmpv6";
          case "-1", "all" -> "-1";
          default -> number(given);
        });
  }

  private static String number(String given) {
    if (!NUMBER.matcher(given).matches() || Integer.parseInt(given) > HIGHEST) {
      throw GroupErrors.unknownProtocol(given);
    }
    return String.valueOf(Integer.parseInt(given));
  }

  boolean isAll() {
    return text.equals("-1");
  }

  boolean hasPorts() {
    return text.equals("tcp") || text.equals("udp");
  }

  boolean hasTypes() {
    return text.equals("icmp") || text.equals("icmpv6");
  }
}
