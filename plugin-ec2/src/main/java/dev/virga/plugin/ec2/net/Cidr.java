package dev.virga.plugin.ec2.net;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// A [block of addresses](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html) in its
/// canonical form: `10.0.1.7/24` is read as `10.0.1.0/24`, as AWS does.
///
/// @param first the lowest address; the bits behind the prefix are zero
/// @param prefix how many leading bits all of its addresses share
public record Cidr(Ip first, int prefix) implements Comparable<Cidr> {
  private static final Pattern PREFIX = Pattern.compile("0|[1-9]\\d{0,2}");

  /// All of IPv4.
  public static final Cidr ANY_IPV4 = new Cidr(new Ip(Family.IPV4, BigInteger.ZERO), 0);

  /// All of IPv6.
  public static final Cidr ANY_IPV6 = new Cidr(new Ip(Family.IPV6, BigInteger.ZERO), 0);

  /// Clears the bits behind the prefix.
  public Cidr {
    int rest = first.family().bits() - prefix;
    if (prefix < 0 || rest < 0) {
      throw new IllegalArgumentException("/" + prefix + " is no prefix of " + first);
    }
    first = new Ip(first.family(), first.value().shiftRight(rest).shiftLeft(rest));
  }

  /// Reads a block; nothing where the text is none.
  public static Optional<Cidr> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !PREFIX.matcher(text.substring(slash + 1)).matches()) {
      return Optional.empty();
    }
    int prefix = Integer.parseInt(text.substring(slash + 1));
    return Ip.parse(text.substring(0, slash))
        .filter(it -> prefix <= it.family().bits())
        .map(it -> new Cidr(it, prefix));
  }

  /// Reads a block of one family.
  public static Optional<Cidr> parse(String text, Family family) {
    return parse(text).filter(it -> it.family() == family);
  }

  /// Reads a block that was checked before.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Cidr of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no CIDR block"));
  }

  /// What kind of addresses are in it.
  public Family family() {
    return first.family();
  }

  /// How many addresses are in it.
  public BigInteger size() {
    return BigInteger.ONE.shiftLeft(family().bits() - prefix);
  }

  /// The highest address.
  public Ip last() {
    return new Ip(family(), first.value().add(size()).subtract(BigInteger.ONE));
  }

  /// The address at a place: 0 is the first.
  ///
  /// @throws IllegalArgumentException if there are not so many
  public Ip nth(long index) {
    Ip it = first.plus(index);
    if (!contains(it)) {
      throw new IllegalArgumentException(this + " has no address " + index);
    }
    return it;
  }

  /// Whether an address is in it.
  public boolean contains(Ip address) {
    return address.family() == family() && new Cidr(address, prefix).equals(this);
  }

  /// Whether all of another block is in it.
  public boolean contains(Cidr other) {
    return other.prefix >= prefix && contains(other.first);
  }

  /// Whether it shares an address with another block.
  public boolean overlaps(Cidr other) {
    return contains(other) || other.contains(this);
  }

  /// One of the equal blocks that it can be cut into.
  ///
  /// @param prefix of the part, not shorter than this block's
  /// @param index 0 for the first
  public Cidr part(int prefix, long index) {
    var step = BigInteger.ONE.shiftLeft(family().bits() - prefix);
    var start = first.value().add(step.multiply(BigInteger.valueOf(index)));
    var part = new Cidr(new Ip(family(), start), prefix);
    if (!contains(part)) {
      throw new IllegalArgumentException(this + " has no part /" + prefix + " number " + index);
    }
    return part;
  }

  @Override
  public int compareTo(Cidr other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : Integer.compare(prefix, other.prefix);
  }

  @Override
  public String toString() {
    return first + "/" + prefix;
  }
}
