package dev.virga.plugin.ec2.net;

/// The two kinds of addresses.
public enum Family {
  IPV4(32, "IPv4"),
  IPV6(128, "IPv6");

  private final int bits;
  private final String text;

  Family(int bits, String text) {
    this.bits = bits;
    this.text = text;
  }

  /// How long an address is.
  public int bits() {
    return bits;
  }

  /// As EC2 writes it: `IPv4`.
  @Override
  public String toString() {
    return text;
  }
}
