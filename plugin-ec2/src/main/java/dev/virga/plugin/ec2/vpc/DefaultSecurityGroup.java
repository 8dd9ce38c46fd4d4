package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.ReferencedSecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The [security group](https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html)
/// that every VPC has: its members reach each other, and everything outside.
final class DefaultSecurityGroup {
  static final String NAME = "default";

  private static final String ALL = "-1";

  private final Store store;

  DefaultSecurityGroup(Store store) {
    this.store = store;
  }

  void add(Scope scope, String vpcId) {
    SecurityGroup group =
        store
            .securityGroups()
            .add(
                scope,
                List.of(),
                id ->
                    SecurityGroup.of(it -> {
                      it.groupId = id;
                      it.groupName = NAME;
                      it.description = "default VPC security group";
                      it.vpcId = vpcId;
                      it.ownerId = scope.account();
                      it.securityGroupArn = arn(scope, "security-group/" + id);
                    }));
    String groupId = Objects.requireNonNull(group.groupId());
    var itself =
        ReferencedSecurityGroup.of(it -> {
          it.groupId = groupId;
          it.userId = scope.account();
        });
    rule(scope, groupId, it -> it.referencedGroupInfo = itself);
    rule(scope, groupId, it -> egress(it).cidrIpv4 = Cidr.ANY_IPV4.toString());
  }

  /// Lets members reach everything over IPv6 too, if they may over IPv4.
  void addIpv6(Scope scope, String vpcId) {
    List<SecurityGroup> groups =
        store
            .securityGroups()
            .all(scope, it -> vpcId.equals(it.vpcId()) && NAME.equals(it.groupName()));
    for (SecurityGroup group : groups) {
      String groupId = Objects.requireNonNull(group.groupId());
      List<SecurityGroupRule> open =
          store
              .securityGroupRules()
              .all(
                  scope,
                  it ->
                      groupId.equals(it.groupId())
                          && Boolean.TRUE.equals(it.isEgress())
                          && ALL.equals(it.ipProtocol()));
      if (open.stream().anyMatch(it -> Cidr.ANY_IPV4.toString().equals(it.cidrIpv4()))
          && open.stream().noneMatch(it -> Cidr.ANY_IPV6.toString().equals(it.cidrIpv6()))) {
        rule(scope, groupId, it -> egress(it).cidrIpv6 = Cidr.ANY_IPV6.toString());
      }
    }
  }

  /// Removes a group with its rules.
  void remove(Scope scope, String groupId) {
    for (SecurityGroupRule it :
        store.securityGroupRules().all(scope, rule -> groupId.equals(rule.groupId()))) {
      store.securityGroupRules().remove(scope, Objects.requireNonNull(it.securityGroupRuleId()));
    }
    store.securityGroups().remove(scope, groupId);
  }

  private static SecurityGroupRule.Builder egress(SecurityGroupRule.Builder it) {
    it.isEgress = true;
    return it;
  }

  private void rule(Scope scope, String groupId, Consumer<SecurityGroupRule.Builder> peer) {
    store
        .securityGroupRules()
        .add(
            scope,
            List.of(),
            id ->
                SecurityGroupRule.of(it -> {
                  it.securityGroupRuleId = id;
                  it.groupId = groupId;
                  it.groupOwnerId = scope.account();
                  it.isEgress = false;
                  it.ipProtocol = ALL;
                  it.fromPort = -1;
                  it.toPort = -1;
                  it.securityGroupRuleArn = arn(scope, "security-group-rule/" + id);
                  peer.accept(it);
                }));
  }

  private static String arn(Scope scope, String resource) {
    return Arn.of("ec2", scope, resource).toString();
  }
}
