package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.ReferencedSecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The groups that rules name: those of the same VPC, and of VPCs that are peered with it.
final class Peers {
  private final Store store;

  Peers(Store store) {
    this.store = store;
  }

  /// The group that a rule of another group shall name.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidGroup.NotFound`
  ReferencedSecurityGroup reference(
      Scope scope, SecurityGroup from, UserIdGroupPair pair, SecurityGroups groups) {
    String owner = Objects.requireNonNullElse(pair.userId(), scope.account());
    var home = new Scope(owner, scope.region());
    SecurityGroup to = groups.named(home, pair.groupId(), pair.groupName());
    if (Objects.equals(from.vpcId(), to.vpcId())) {
      return ReferencedSecurityGroup.of(it -> {
        it.groupId = to.groupId();
        it.userId = to.ownerId();
      });
    }
    var peering = between(scope, from.vpcId(), to.vpcId()).orElseThrow(GroupErrors::otherNetwork);
    return ReferencedSecurityGroup.of(it -> {
      it.groupId = to.groupId();
      it.userId = to.ownerId();
      it.vpcId = to.vpcId();
      it.vpcPeeringConnectionId = peering.vpcPeeringConnectionId();
      it.peeringStatus = "active";
    });
  }

  private Optional<VpcPeeringConnection> between(
      Scope scope, @Nullable String one, @Nullable String other) {
    return store
        .peeringConnections()
        .all(
            scope,
            it ->
                active(it)
                    && Stream.of(it.requesterVpcInfo(), it.accepterVpcInfo())
                        .filter(Objects::nonNull)
                        .map(VpcPeeringConnectionVpcInfo::vpcId)
                        .toList()
                        .containsAll(List.of(String.valueOf(one), String.valueOf(other))))
        .stream()
        .findFirst();
  }

  private static boolean active(VpcPeeringConnection it) {
    var status = it.status();
    return status != null && status.code() == VpcPeeringConnectionStateReasonCode.ACTIVE;
  }

  /// A rule as it is shown: with what its peering is now.
  SecurityGroupRule shown(Scope scope, SecurityGroupRule rule) {
    var group = rule.referencedGroupInfo();
    if (group == null || group.vpcPeeringConnectionId() == null) {
      return rule;
    }
    return rule.with(it ->
        it.referencedGroupInfo =
            group.with(made -> made.peeringStatus = peered(scope, group) ? "active" : "deleted"));
  }

  private boolean peered(Scope scope, ReferencedSecurityGroup group) {
    return store
        .peeringConnections()
        .find(scope, String.valueOf(group.vpcPeeringConnectionId()))
        .filter(Peers::active)
        .isPresent();
  }

  /// Whether a rule names a group of another VPC that can no longer be reached.
  boolean stale(Scope scope, SecurityGroupRule rule) {
    var group = rule.referencedGroupInfo();
    if (group == null || group.vpcPeeringConnectionId() == null) {
      return false;
    }
    var home =
        new Scope(Objects.requireNonNullElse(group.userId(), scope.account()), scope.region());
    return !peered(scope, group)
        || store.securityGroups().find(home, String.valueOf(group.groupId())).isEmpty();
  }
}
