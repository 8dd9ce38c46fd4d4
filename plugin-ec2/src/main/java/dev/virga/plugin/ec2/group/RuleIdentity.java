package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroupRule;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What tells the rules of a group apart: all but their ids, descriptions and tags.
///
/// @param egress whether it is about traffic that leaves
/// @param protocol as [IpProtocol] writes it
/// @param from the first port
/// @param to the last one
/// @param peer the block, prefix list or group at the other end
record RuleIdentity(boolean egress, String protocol, int from, int to, String peer) {
  static RuleIdentity of(SecurityGroupRule rule) {
    return new RuleIdentity(
        Boolean.TRUE.equals(rule.isEgress()),
        Objects.requireNonNullElse(rule.ipProtocol(), "-1"),
        Objects.requireNonNullElse(rule.fromPort(), -1),
        Objects.requireNonNullElse(rule.toPort(), -1),
        peer(rule));
  }

  /// The group that a rule names.
  static @Nullable String group(SecurityGroupRule rule) {
    var group = rule.referencedGroupInfo();
    return group == null ? null : group.groupId();
  }

  private static String peer(SecurityGroupRule rule) {
    return Stream.of(rule.cidrIpv4(), rule.cidrIpv6(), rule.prefixListId(), group(rule))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /// As AWS writes it when it refuses it.
  @Override
  public String toString() {
    var known = new IpProtocol(protocol);
    String what;
    if (known.isAll()) {
      what = "ALL";
    } else if (known.hasPorts()) {
      what =
          "%s, from port: %d, to port: %d".formatted(protocol.toUpperCase(Locale.ROOT), from, to);
    } else if (known.hasTypes()) {
      what = "%s, type: %d, code: %d".formatted(protocol.toUpperCase(Locale.ROOT), from, to);
    } else {
      what = protocol;
    }
    return "peer: " + peer + ", " + what + ", ALLOW";
  }
}
