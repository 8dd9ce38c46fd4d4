package dev.virga.plugin.ec2.net;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One address.
///
/// @param family what kind of address it is
/// @param value the address as an unsigned number
public record Ip(Family family, BigInteger value) implements Comparable<Ip> {
  private static final Pattern OCTET = Pattern.compile("0|[1-9]\\d{0,2}");
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
  private static final int OCTETS = 4;
  private static final int GROUPS = 8;

  /// Checks that the number fits the family.
  public Ip {
    if (value.signum() < 0 || value.bitLength() > family.bits()) {
      throw new IllegalArgumentException(value + " is no " + family + " address");
    }
  }

  /// Reads an address; nothing where the text is none. IPv4 is four decimal numbers without leading
  /// zeros; IPv6 is what [RFC 4291](https://www.rfc-editor.org/rfc/rfc4291#section-2.2) allows.
  public static Optional<Ip> parse(String text) {
    return text.contains(":") ? ipv6(text) : ipv4(text);
  }

  private static Optional<Ip> ipv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != OCTETS) {
      return Optional.empty();
    }
    long value = 0;
    for (String part : parts) {
      if (!OCTET.matcher(part).matches() || Integer.parseInt(part) > 255) {
        return Optional.empty();
      }
      value = value << 8 | Integer.parseInt(part);
    }
    return Optional.of(new Ip(Family.IPV4, BigInteger.valueOf(value)));
  }

  private static Optional<Ip> ipv6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text).filter(it -> it.size() == GROUPS).map(Ip::of);
    }
    Optional<List<Integer>> head = groups(text.substring(0, gap));
    Optional<List<Integer>> tail = groups(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || head.get().size() + tail.get().size() >= GROUPS) {
      return Optional.empty();
    }
    var all = new ArrayList<>(head.get());
    while (all.size() + tail.get().size() < GROUPS) {
      all.add(0);
    }
    all.addAll(tail.get());
    return Optional.of(of(all));
  }

  /// The groups of a part of an IPv6 address, whose end may be written as an IPv4 address.
  private static Optional<List<Integer>> groups(String text) {
    var groups = new ArrayList<Integer>();
    if (text.isEmpty()) {
      return Optional.of(groups);
    }
    List<String> parts = Arrays.asList(text.split(":", -1));
    for (String part : parts.subList(0, parts.size() - 1)) {
      if (!GROUP.matcher(part).matches()) {
        return Optional.empty();
      }
      groups.add(Integer.parseInt(part, 16));
    }
    String last = parts.getLast();
    if (GROUP.matcher(last).matches()) {
      groups.add(Integer.parseInt(last, 16));
      return Optional.of(groups);
    }
    return ipv4(last)
        .map(it -> {
          int value = it.value().intValue();
          groups.add(value >>> 16);
          groups.add(value & 0xffff);
          return groups;
        });
  }

  private static Ip of(List<Integer> groups) {
    BigInteger value = BigInteger.ZERO;
    for (int group : groups) {
      value = value.shiftLeft(16).or(BigInteger.valueOf(group));
    }
    return new Ip(Family.IPV6, value);
  }

  /// The address that is so many addresses behind this one.
  public Ip plus(long count) {
    return new Ip(family, value.add(BigInteger.valueOf(count)));
  }

  @Override
  public int compareTo(Ip other) {
    int byFamily = family.compareTo(other.family);
    return byFamily != 0 ? byFamily : value.compareTo(other.value);
  }

  /// As AWS writes it: IPv6 in the short form of [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952#section-4).
  @Override
  public String toString() {
    return switch (family) {
      case IPV4 -> parts(OCTETS, 8).stream().map(String::valueOf).collect(Collectors.joining("."));
      case IPV6 -> shortened(parts(GROUPS, 16));
    };
  }

  private List<Integer> parts(int count, int bits) {
    var parts = new ArrayList<Integer>();
    int mask = (1 << bits) - 1;
    for (int i = count - 1; i >= 0; i--) {
      parts.add(value.shiftRight(i * bits).intValue() & mask);
    }
    return parts;
  }

  private static String shortened(List<Integer> groups) {
    int start = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups.get(end) == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    return length < 2
        ? joined(groups)
        : joined(groups.subList(0, start)) + "::" + joined(groups.subList(start + length, GROUPS));
  }

  private static String joined(List<Integer> groups) {
    return groups.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
  }
}
