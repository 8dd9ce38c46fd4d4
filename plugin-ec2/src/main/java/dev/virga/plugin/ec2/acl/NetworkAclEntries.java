package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.IcmpTypeCode;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.NetworkAclEntry;
import dev.virga.plugin.ec2.model.PortRange;
import dev.virga.plugin.ec2.model.RuleAction;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The [entries](https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html) of network ACLs, each
/// with a number of its own in its direction.
final class NetworkAclEntries {
  private static final int HIGHEST = 32766;
  private static final int LAST = 32767;
  private static final int LAST_IPV6 = 32768;
  private static final int FIRST = 100;
  private static final int FIRST_IPV6 = 101;
  private static final int MOST = 40;
  private static final int HIGHEST_PORT = 65535;
  private static final int HIGHEST_ICMP = 255;
  private static final Comparator<NetworkAclEntry> ORDER =
      (a, b) ->
          isEgress(a) == isEgress(b)
              ? Objects.requireNonNull(a.ruleNumber()).compareTo(Objects.requireNonNull(b.ruleNumber()))
              : isEgress(a) ? -1 : 1;

  private final Store store;

  NetworkAclEntries(Store store) {
    this.store = store;
  }

  /// What every network ACL ends with: all is denied.
  ///
  /// @param open whether everything is allowed before that, as in the default ACL
  static List<NetworkAclEntry> initial(boolean open) {
    var entries = new ArrayList<NetworkAclEntry>();
    for (boolean egress : List.of(true, false)) {
      if (open) {
        entries.add(any(FIRST, egress, RuleAction.ALLOW, Cidr.ANY_IPV4));
      }
      entries.add(any(LAST, egress, RuleAction.DENY, Cidr.ANY_IPV4));
    }
    return entries;
  }

  /// The same for IPv6, which a VPC has or not.
  static List<NetworkAclEntry> withIpv6(List<NetworkAclEntry> before, boolean open) {
    var entries = new ArrayList<>(before);
    for (boolean egress : List.of(true, false)) {
      if (open) {
        addIfFree(entries, any(FIRST_IPV6, egress, RuleAction.ALLOW, Cidr.ANY_IPV6));
      }
      addIfFree(entries, any(LAST_IPV6, egress, RuleAction.DENY, Cidr.ANY_IPV6));
    }
    return sorted(entries);
  }

  private static void addIfFree(List<NetworkAclEntry> entries, NetworkAclEntry one) {
    if (entries.stream().noneMatch(it -> sameNumber(it, one))) {
      entries.add(one);
    }
  }

  private static NetworkAclEntry any(int number, boolean egress, RuleAction action, Cidr block) {
    return NetworkAclEntry.of(it -> {
      it.ruleNumber = number;
      it.egress = egress;
      it.ruleAction = action;
      it.protocol = IpProtocol.ALL;
      if (block.family() == Family.IPV4) {
        it.cidrBlock = block.toString();
      } else {
        it.ipv6CidrBlock = block.toString();
      }
    });
  }

  void create(Scope scope, String aclId, NetworkAclEntry wanted) {
    NetworkAcl acl = store.networkAcls().get(scope, aclId);
    NetworkAclEntry entry = checked(wanted);
    List<NetworkAclEntry> entries = of(acl);
    if (entries.stream().anyMatch(it -> sameNumber(it, entry))) {
      throw NetworkAclErrors.entryExists(number(entry));
    }
    long used =
        entries.stream()
            .filter(it -> isEgress(it) == isEgress(entry) && number(it) <= HIGHEST)
            .count();
    if (used >= MOST) {
      throw NetworkAclErrors.entryLimitExceeded(aclId, MOST);
    }
    var more = new ArrayList<>(entries);
    more.add(entry);
    write(scope, aclId, more);
  }

  void replace(Scope scope, String aclId, NetworkAclEntry wanted) {
    NetworkAcl acl = store.networkAcls().get(scope, aclId);
    NetworkAclEntry entry = checked(wanted);
    var entries = new ArrayList<>(of(acl));
    require(entries, aclId, entry);
    entries.replaceAll(it -> sameNumber(it, entry) ? entry : it);
    write(scope, aclId, entries);
  }

  void delete(Scope scope, String aclId, int ruleNumber, boolean egress) {
    NetworkAcl acl = store.networkAcls().get(scope, aclId);
    checkNumber(ruleNumber);
    var gone =
        NetworkAclEntry.of(it -> {
          it.ruleNumber = ruleNumber;
          it.egress = egress;
        });
    var entries = new ArrayList<>(of(acl));
    require(entries, aclId, gone);
    entries.removeIf(it -> sameNumber(it, gone));
    write(scope, aclId, entries);
  }

  private static void require(List<NetworkAclEntry> entries, String aclId, NetworkAclEntry one) {
    if (entries.stream().noneMatch(it -> sameNumber(it, one))) {
      throw NetworkAclErrors.entryNotFound(aclId, number(one), isEgress(one));
    }
  }

  private void write(Scope scope, String aclId, List<NetworkAclEntry> entries) {
    List<NetworkAclEntry> sorted = sorted(entries);
    store.networkAcls().update(scope, aclId, row -> row.with(it -> it.entries = sorted));
  }

  private static List<NetworkAclEntry> sorted(List<NetworkAclEntry> entries) {
    return entries.stream().sorted(ORDER).toList();
  }

  static List<NetworkAclEntry> of(NetworkAcl acl) {
    return Objects.requireNonNullElse(acl.entries(), List.of());
  }

  private static void checkNumber(int number) {
    if (number < 1 || number > HIGHEST) {
      throw NetworkAclErrors.ruleNumber(number, HIGHEST);
    }
  }

  /// What a client wants, as it is kept: canonical, and without what its protocol has not.
  private static NetworkAclEntry checked(NetworkAclEntry wanted) {
    checkNumber(number(wanted));
    String text = Objects.requireNonNull(wanted.protocol());
    String protocol = IpProtocol.number(text).orElseThrow(() -> NetworkAclErrors.protocol(text));
    if ((wanted.cidrBlock() == null) == (wanted.ipv6CidrBlock() == null)) {
      throw NetworkAclErrors.oneCidr();
    }
    boolean ports = protocol.equals(IpProtocol.TCP) || protocol.equals(IpProtocol.UDP);
    boolean icmp = protocol.equals(IpProtocol.ICMP) || protocol.equals(IpProtocol.ICMPV6);
    String ipv4 = block(wanted.cidrBlock(), Family.IPV4, "cidrBlock");
    String ipv6 = block(wanted.ipv6CidrBlock(), Family.IPV6, "ipv6CidrBlock");
    return NetworkAclEntry.of(it -> {
      it.ruleNumber = wanted.ruleNumber();
      it.egress = wanted.egress();
      it.ruleAction = wanted.ruleAction();
      it.protocol = protocol;
      it.cidrBlock = ipv4;
      it.ipv6CidrBlock = ipv6;
      it.portRange = ports ? ports(wanted.portRange()) : null;
      it.icmpTypeCode = icmp ? icmp(wanted.icmpTypeCode()) : null;
    });
  }

  private static @Nullable String block(@Nullable String text, Family family, String parameter) {
    return text == null
        ? null
        : Cidr.parse(text, family)
            .orElseThrow(() -> Ec2Errors.invalidCidr(text, parameter))
            .toString();
  }

  private static PortRange ports(@Nullable PortRange range) {
    if (range == null || range.from() == null || range.to() == null) {
      throw Ec2Errors.missingParameter("portRange");
    } else if (range.from() < 0 || range.to() > HIGHEST_PORT || range.from() > range.to()) {
      throw NetworkAclErrors.portRange(range.from() + "-" + range.to());
    }
    return range;
  }

  private static IcmpTypeCode icmp(@Nullable IcmpTypeCode it) {
    if (it == null || it.type() == null || it.code() == null) {
      throw Ec2Errors.missingParameter("icmpTypeCode");
    } else if (!isIcmp(it.type()) || !isIcmp(it.code())) {
      throw NetworkAclErrors.icmp(it.type() + "/" + it.code());
    }
    return it;
  }

  private static boolean isIcmp(int value) {
    return value >= -1 && value <= HIGHEST_ICMP;
  }

  private static boolean sameNumber(NetworkAclEntry one, NetworkAclEntry other) {
    return number(one) == number(other) && isEgress(one) == isEgress(other);
  }

  private static int number(NetworkAclEntry it) {
    return Objects.requireNonNull(it.ruleNumber());
  }

  private static boolean isEgress(NetworkAclEntry it) {
    return Boolean.TRUE.equals(it.egress());
  }
}
