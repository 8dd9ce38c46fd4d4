package dev.virga.plugin.iam.evaluation;

import java.util.Optional;

/// A range of addresses in CIDR notation, of IPv4 or IPv6. An address alone is a range of one.
///
/// @param address the first address of it, 4 or 16 bytes
/// @param prefix how many bits are fixed
record IpRange(IpAddress address, int prefix) {

  /// Reads a range.
  static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<IpAddress> address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().bits();
    int prefix = slash < 0 ? bits : number(text.substring(slash + 1));
    return prefix < 0 || prefix > bits
        ? Optional.empty()
        : Optional.of(new IpRange(address.get(), prefix));
  }

  /// Whether an address is in it.
  boolean contains(IpAddress other) {
    if (other.bits() != address.bits()) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      if (address.bit(bit) != other.bit(bit)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 3
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : -1;
  }
}
