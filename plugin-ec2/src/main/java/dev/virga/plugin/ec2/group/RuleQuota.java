package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;

/// How many rules a group may have:
/// [60 for each direction](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups),
/// counted apart for IPv4 and IPv6. A rule that names a group counts for both, and one that names a
/// prefix list as often as the list may have entries.
record RuleQuota(Store store) {
  private static final long MOST = 60;

  /// Refuses too many.
  ///
  /// @param rules all that the group would have
  /// @throws dev.virga.spi.AwsException `RulesPerSecurityGroupLimitExceeded`
  void check(Scope scope, List<SecurityGroupRule> rules) {
    for (boolean egress : List.of(true, false)) {
      for (Family family : Family.values()) {
        long count =
            rules.stream()
                .filter(it -> Boolean.TRUE.equals(it.isEgress()) == egress)
                .mapToLong(it -> weight(scope, it, family))
                .sum();
        if (count > MOST) {
          throw GroupErrors.tooManyRules();
        }
      }
    }
  }

  private long weight(Scope scope, SecurityGroupRule rule, Family family) {
    if (rule.cidrIpv4() != null) {
      return family == Family.IPV4 ? 1 : 0;
    } else if (rule.cidrIpv6() != null) {
      return family == Family.IPV6 ? 1 : 0;
    } else if (rule.prefixListId() != null) {
      return store
          .prefixLists()
          .find(scope, rule.prefixListId())
          .filter(it -> family.toString().equals(it.addressFamily()))
          .map(ManagedPrefixList::maxEntries)
          .orElse(0);
    }
    return 1;
  }
}
