package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.IpRange;
import dev.virga.plugin.ec2.model.Ipv6Range;
import dev.virga.plugin.ec2.model.PrefixListId;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroupRuleRequest;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the permissions of a request into rules: one for each block, prefix list and group.
final class RequestedRules {
  private final Store store;
  private final SecurityGroups groups;
  private final Peers peers;

  RequestedRules(Store store, SecurityGroups groups) {
    this.store = store;
    this.groups = groups;
    this.peers = new Peers(store);
  }

  /// The rules that permissions mean, without ids.
  ///
  /// @throws dev.virga.spi.AwsException for protocols, ports, blocks and groups that cannot be, and for
  ///     what is there twice
  List<SecurityGroupRule> of(
      Scope scope, SecurityGroup group, boolean egress, List<IpPermission> permissions) {
    var rules =
        permissions.stream().flatMap(it -> rules(scope, group, egress, it).stream()).toList();
    if (rules.stream().map(RuleIdentity::of).distinct().count() < rules.size()) {
      throw GroupErrors.sameTwice();
    }
    return rules;
  }

  private List<SecurityGroupRule> rules(
      Scope scope, SecurityGroup group, boolean egress, IpPermission permission) {
    var blank = blank(egress, permission.ipProtocol(), permission.fromPort(), permission.toPort());
    var rules = new ArrayList<SecurityGroupRule>();
    for (IpRange range : orEmpty(permission.ipRanges())) {
      rules.add(
          blank.with(it -> {
            it.cidrIpv4 = canonical(range.cidrIp(), Family.IPV4);
            it.description = GroupText.ofRule(range.description());
          }));
    }
    for (Ipv6Range range : orEmpty(permission.ipv6Ranges())) {
      rules.add(
          blank.with(it -> {
            it.cidrIpv6 = canonical(range.cidrIpv6(), Family.IPV6);
            it.description = GroupText.ofRule(range.description());
          }));
    }
    for (PrefixListId list : orEmpty(permission.prefixListIds())) {
      rules.add(
          blank.with(it -> {
            it.prefixListId = prefixList(scope, list.prefixListId());
            it.description = GroupText.ofRule(list.description());
          }));
    }
    for (UserIdGroupPair pair : orEmpty(permission.userIdGroupPairs())) {
      rules.add(
          blank.with(it -> {
            it.referencedGroupInfo = peers.reference(scope, group, pair, groups);
            it.description = GroupText.ofRule(pair.description());
          }));
    }
    if (rules.isEmpty()) {
      throw GroupErrors.noPeer();
    }
    return rules;
  }

  /// The rule that a rule shall become.
  SecurityGroupRule of(
      Scope scope, SecurityGroup group, boolean egress, SecurityGroupRuleRequest request) {
    var blank = blank(egress, request.ipProtocol(), request.fromPort(), request.toPort());
    long peersGiven =
        Stream.of(
                request.cidrIpv4(),
                request.cidrIpv6(),
                request.prefixListId(),
                request.referencedGroupId())
            .filter(Objects::nonNull)
            .count();
    if (peersGiven == 0) {
      throw GroupErrors.noPeer();
    } else if (peersGiven > 1) {
      throw GroupErrors.severalPeers();
    }
    return blank.with(it -> {
      it.description = GroupText.ofRule(request.description());
      if (request.cidrIpv4() != null) {
        it.cidrIpv4 = canonical(request.cidrIpv4(), Family.IPV4);
      } else if (request.cidrIpv6() != null) {
        it.cidrIpv6 = canonical(request.cidrIpv6(), Family.IPV6);
      } else if (request.prefixListId() != null) {
        it.prefixListId = prefixList(scope, request.prefixListId());
      } else {
        var pair = UserIdGroupPair.of(made -> made.groupId = request.referencedGroupId());
        it.referencedGroupInfo = peers.reference(scope, group, pair, groups);
      }
    });
  }

  private static SecurityGroupRule blank(
      boolean egress, @Nullable String protocol, @Nullable Integer from, @Nullable Integer to) {
    if (protocol == null || protocol.isEmpty()) {
      throw Ec2Errors.missingParameter("IpProtocol");
    }
    var known = IpProtocol.of(protocol);
    var ports = PortRange.of(known, from, to);
    return SecurityGroupRule.of(it -> {
      it.isEgress = egress;
      it.ipProtocol = known.text();
      it.fromPort = ports.from();
      it.toPort = ports.to();
    });
  }

  private static String canonical(@Nullable String cidr, Family family) {
    String given = Objects.requireNonNullElse(cidr, "");
    return Cidr.parse(given, family).orElseThrow(() -> GroupErrors.malformedCidr(given)).toString();
  }

  private String prefixList(Scope scope, @Nullable String id) {
    String given = Objects.requireNonNullElse(id, "");
    return Objects.requireNonNull(store.prefixLists().get(scope, given).prefixListId());
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
