package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.IpRange;
import dev.virga.plugin.ec2.model.Ipv6Range;
import dev.virga.plugin.ec2.model.PrefixListId;
import dev.virga.plugin.ec2.model.ReferencedSecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rules as DescribeSecurityGroups shows them: those of one protocol and one range of ports together.
final class Permissions {
  private Permissions() {}

  private record Range(@Nullable String protocol, @Nullable Integer from, @Nullable Integer to) {}

  /// Puts rules together, in their order.
  static List<IpPermission> of(List<SecurityGroupRule> rules) {
    return rules.stream()
        .collect(Collectors.groupingBy(Permissions::range, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(it -> permission(it.getKey(), it.getValue()))
        .toList();
  }

  /// What is for all ports is shown without ports here.
  private static Range range(SecurityGroupRule rule) {
    var protocol = new IpProtocol(Objects.requireNonNullElse(rule.ipProtocol(), "-1"));
    return protocol.hasPorts() || protocol.hasTypes()
        ? new Range(protocol.text(), rule.fromPort(), rule.toPort())
        : new Range(protocol.text(), null, null);
  }

  private static IpPermission permission(Range range, List<SecurityGroupRule> rules) {
    return IpPermission.of(it -> {
      it.ipProtocol = range.protocol();
      it.fromPort = range.from();
      it.toPort = range.to();
      it.userIdGroupPairs =
          each(
              rules,
              SecurityGroupRule::referencedGroupInfo,
              rule -> pair(Objects.requireNonNull(rule.referencedGroupInfo()), rule.description()));
      it.ipRanges =
          each(
              rules,
              SecurityGroupRule::cidrIpv4,
              rule -> new IpRange(rule.description(), rule.cidrIpv4()));
      it.ipv6Ranges =
          each(
              rules,
              SecurityGroupRule::cidrIpv6,
              rule -> new Ipv6Range(rule.description(), rule.cidrIpv6()));
      it.prefixListIds =
          each(
              rules,
              SecurityGroupRule::prefixListId,
              rule -> new PrefixListId(rule.description(), rule.prefixListId()));
    });
  }

  private static <T> List<T> each(
      List<SecurityGroupRule> rules,
      Function<SecurityGroupRule, @Nullable Object> has,
      Function<SecurityGroupRule, T> made) {
    return rules.stream().filter(it -> has.apply(it) != null).map(made).toList();
  }

  static UserIdGroupPair pair(ReferencedSecurityGroup group, @Nullable String description) {
    return UserIdGroupPair.of(it -> {
      it.description = description;
      it.groupId = group.groupId();
      it.userId = group.userId();
      it.vpcId = group.vpcId();
      it.vpcPeeringConnectionId = group.vpcPeeringConnectionId();
      it.peeringStatus = group.peeringStatus();
    });
  }
}
