package dev.virga.plugin.iam.evaluation;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.Optional;

/// An address of IPv4 or IPv6.
///
/// @param bytes its bytes as characters, which compare by value: 4 or 16
record IpAddress(String bytes) {

  /// Reads an address in its usual notation; names of hosts are none.
  static Optional<IpAddress> parse(String text) {
    try {
      byte[] bytes =
          text.indexOf(':') >= 0
              ? Inet6Address.ofLiteral(text).getAddress()
              : Inet4Address.ofLiteral(text).getAddress();
      var characters = new StringBuilder();
      for (byte it : bytes) {
        characters.append((char) (it & 0xff));
      }
      return Optional.of(new IpAddress(characters.toString()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// How many bits it has.
  int bits() {
    return bytes.length() * 8;
  }

  /// One of its bits, counted from the left.
  int bit(int index) {
    return bytes.charAt(index / 8) >> (7 - index % 8) & 1;
  }
}
