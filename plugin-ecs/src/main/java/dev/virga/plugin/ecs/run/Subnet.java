package dev.virga.plugin.ecs.run;

/// A subnet as tasks see it: its id and its block of IPv4 addresses.
///
/// @param id such as `subnet-0123456789abcdef0`
/// @param base the first address of the block, as a number
/// @param prefix the length of the block's prefix in bits
record Subnet(String id, int base, int prefix) {
  private static final int DEFAULT_PREFIX = 20;
  private static final int TEN = 10 << 24;

  /// A subnet that nobody made: the same id always gets the same /20 block of 10.0.0.0/8.
  static Subnet madeUp(String id) {
    int network = Math.floorMod(id.hashCode() * 0x9E3779B1, 1 << 12);
    return new Subnet(id, TEN | network << 12, DEFAULT_PREFIX);
  }

  /// A subnet that was made.
  ///
  /// @param cidr its block, as `10.0.16.0/20`
  static Subnet of(String id, String cidr) {
    int slash = cidr.indexOf('/');
    int base = 0;
    for (String octet : cidr.substring(0, slash).split("\\.", -1)) {
      base = base << 8 | Integer.parseInt(octet);
    }
    return new Subnet(id, base, Integer.parseInt(cidr.substring(slash + 1)));
  }

  /// The address with a number within the block.
  String address(int host) {
    return dotted(base + host);
  }

  /// How many addresses the block has.
  int size() {
    return 1 << (32 - prefix);
  }

  /// The block as `10.0.16.0/20`.
  String cidr() {
    return dotted(base) + "/" + prefix;
  }

  private static String dotted(int address) {
    return "%d.%d.%d.%d"
        .formatted(address >>> 24, address >>> 16 & 0xff, address >>> 8 & 0xff, address & 0xff);
  }
}
