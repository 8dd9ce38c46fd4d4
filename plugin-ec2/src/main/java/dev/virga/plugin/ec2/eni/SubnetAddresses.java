package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who has which [addresses of the subnets](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).
/// The lowest free address is given first.
public final class SubnetAddresses {
  /// The length of the prefixes that are delegated to interfaces.
  private static final int IPV4_PREFIX = 28;

  private static final int IPV6_PREFIX = 80;
  private static final int IPV4_PREFIX_SIZE = 16;
  private static final int INTERFACE_DIGITS = 16;
  private static final int OWN_ADDRESSES = 5;

  private final ServiceContext context;
  private final Table<TakenAddresses> table;

  /// The addresses in a store.
  public SubnetAddresses(Store store) {
    this.context = store.context();
    this.table = context.table("subnet-addresses", TakenAddresses.class);
  }

  /// The accounts and regions in which addresses are taken.
  Set<Scope> scopes() {
    return table.scopes();
  }

  /// Takes the lowest free address of IPv4.
  ///
  /// @throws dev.virga.spi.AwsException `InsufficientFreeAddressesInSubnet`
  synchronized Ip takeLowest(Scope scope, Place place, String owner) {
    return takeLowest(scope, place, owner, 1);
  }

  /// Takes the lowest free prefix of 16 addresses of IPv4.
  ///
  /// @throws dev.virga.spi.AwsException `InsufficientFreeAddressesInSubnet`
  synchronized Cidr takeLowestPrefix(Scope scope, Place place, String owner) {
    return new Cidr(takeLowest(scope, place, owner, IPV4_PREFIX_SIZE), IPV4_PREFIX);
  }

  private Ip takeLowest(Scope scope, Place place, String owner, int count) {
    Cidr block = place.block();
    if (block == null) {
      throw EniErrors.noFreeAddress();
    }
    Iterator<TakenAddresses> taken = table.list(scope, start(place, Family.IPV4)).iterator();
    @Nullable TakenAddresses next = taken.hasNext() ? taken.next() : null;
    Ip candidate = aligned(block, block.first().plus(count == 1 ? 4 : count), count);
    while (candidate.plus(count).compareTo(block.last()) <= 0) {
      Ip end = candidate.plus(count - 1L);
      Optional<Ip> reserved = place.reservedUpTo(candidate);
      if (reserved.isPresent()) {
        candidate = aligned(block, reserved.get().plus(1), count);
      } else if (next == null || end.compareTo(ip(next)) < 0) {
        return taken(scope, place, candidate, count, owner)
            ? candidate
            : takeLowest(scope, place, owner, count);
      } else {
        Ip behind = ip(next).plus(next.count());
        if (behind.compareTo(candidate) > 0) {
          candidate = aligned(block, behind, count);
        }
        next = taken.hasNext() ? taken.next() : null;
      }
    }
    throw count == 1 ? EniErrors.noFreeAddress() : EniErrors.noFreeBlock();
  }

  /// The first place for so many addresses that is not before another address.
  private static Ip aligned(Cidr block, Ip address, int count) {
    long offset = address.value().subtract(block.first().value()).longValueExact();
    return block.first().plus(Math.ceilDiv(offset, count) * (long) count);
  }

  /// Takes an address that a client chose.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `InvalidIPAddress.InUse`
  synchronized Ip take(Scope scope, Place place, String owner, String address) {
    Ip ip = Ip.parse(address).orElseThrow(() -> EniErrors.notAnAddress(address));
    if (ip.family() == Family.IPV6) {
      if (place.ipv6().stream().noneMatch(it -> it.contains(ip))) {
        throw EniErrors.outsideSubnet(address);
      }
    } else if (place.block() == null || !place.block().contains(ip)) {
      throw EniErrors.outsideSubnet(address);
    } else if (place.isReserved(ip)) {
      throw EniErrors.reserved(address);
    } else if (owner(scope, place, ip).isPresent()) {
      throw EniErrors.addressInUse(address);
    }
    write(scope, place, ip, 1, owner);
    return ip;
  }

  /// Takes a prefix of IPv4 or IPv6 that a client chose.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `InvalidIPAddress.InUse`
  synchronized Cidr takePrefix(Scope scope, Place place, String owner, String prefix) {
    Cidr cidr = Cidr.parse(prefix).orElseThrow(() -> EniErrors.malformedPrefix(prefix));
    boolean ipv4 = cidr.family() == Family.IPV4;
    if (cidr.prefix() != (ipv4 ? IPV4_PREFIX : IPV6_PREFIX)) {
      throw EniErrors.malformedPrefix(prefix);
    }
    Cidr block = place.block();
    boolean inside =
        ipv4
            ? block != null && block.contains(cidr)
            : place.ipv6().stream().anyMatch(it -> it.contains(cidr));
    if (!inside) {
      throw EniErrors.outsideSubnet(prefix);
    }
    if (ipv4) {
      for (int i = 0; i < IPV4_PREFIX_SIZE; i++) {
        Ip address = cidr.nth(i);
        if (place.isReserved(address)) {
          throw EniErrors.reserved(prefix);
        } else if (owner(scope, place, address).isPresent()) {
          throw EniErrors.addressInUse(prefix);
        }
      }
    }
    write(scope, place, cidr.first(), ipv4 ? IPV4_PREFIX_SIZE : 1, owner);
    return cidr;
  }

  /// Takes a free address of IPv6, which AWS chooses at random.
  ///
  /// @throws dev.virga.spi.AwsException if the subnet has none
  synchronized Ip takeIpv6(Scope scope, Place place, String owner) {
    Cidr block = ipv6(place);
    while (true) {
      var digits = new BigInteger(context.ids().hex(INTERFACE_DIGITS), 16);
      Ip ip = new Ip(Family.IPV6, block.first().value().or(digits));
      if (ip.compareTo(block.nth(3)) > 0 && table.get(scope, key(place, ip)).isEmpty()) {
        write(scope, place, ip, 1, owner);
        return ip;
      }
    }
  }

  /// Takes a free prefix of IPv6.
  ///
  /// @throws dev.virga.spi.AwsException if the subnet has none
  synchronized Cidr takeIpv6Prefix(Scope scope, Place place, String owner) {
    Cidr block = ipv6(place);
    for (long i = 1; i < 1L << (IPV6_PREFIX - block.prefix()); i++) {
      Cidr prefix = block.part(IPV6_PREFIX, i);
      if (table.get(scope, key(place, prefix.first())).isEmpty()) {
        write(scope, place, prefix.first(), 1, owner);
        return prefix;
      }
    }
    throw EniErrors.noFreeBlock();
  }

  private static Cidr ipv6(Place place) {
    return place.ipv6().stream()
        .findFirst()
        .orElseThrow(() -> EniErrors.noIpv6(String.valueOf(place.subnet().subnetId())));
  }

  /// How many IPv4 addresses of a subnet nobody has. Five of each block are AWS's own.
  public int free(Scope scope, Subnet subnet) {
    String block = subnet.cidrBlock();
    if (block == null) {
      return 0;
    }
    int taken =
        table.list(scope, start(String.valueOf(subnet.subnetId()), Family.IPV4)).stream()
            .mapToInt(TakenAddresses::count)
            .sum();
    return Cidr.of(block).size().intValueExact() - OWN_ADDRESSES - taken;
  }

  /// Who has an address.
  Optional<String> owner(Scope scope, Place place, Ip address) {
    return Stream.of(address, new Cidr(address, IPV4_PREFIX).first())
        .map(it -> table.get(scope, key(place, it)))
        .flatMap(Optional::stream)
        .filter(it -> ip(it).plus(it.count()).compareTo(address) > 0)
        .map(TakenAddresses::networkInterfaceId)
        .findFirst();
  }

  /// Gives one address, or all of a prefix, back.
  void release(Scope scope, Place place, Ip first) {
    table.remove(scope, key(place, first));
  }

  private void write(Scope scope, Place place, Ip first, int count, String owner) {
    if (!taken(scope, place, first, count, owner)) {
      throw EniErrors.addressInUse(first.toString());
    }
  }

  /// Takes them unless somebody was quicker.
  private boolean taken(Scope scope, Place place, Ip first, int count, String owner) {
    var row = new TakenAddresses(first.toString(), count, owner);
    return table.putIfAbsent(scope, key(place, first), row).isEmpty();
  }

  private static Ip ip(TakenAddresses taken) {
    return Ip.parse(taken.first()).orElseThrow();
  }

  private static String start(Place place, Family family) {
    return start(place.key(), family);
  }

  private static String start(String key, Family family) {
    return key + "/" + family + "/";
  }

  /// Sorts as the addresses do.
  private static String key(Place place, Ip address) {
    String digits = address.value().toString(16);
    int length = address.family().bits() / 4;
    return start(place, address.family()) + "0".repeat(length - digits.length()) + digits;
  }
}
