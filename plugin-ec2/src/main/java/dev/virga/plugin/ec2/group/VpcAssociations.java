package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociation;
import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociationState;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;

/// The further VPCs in which [groups may be used](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html).
final class VpcAssociations {
  private final Store store;
  private final Table<SecurityGroupVpcAssociation> table;

  VpcAssociations(Store store) {
    this.store = store;
    this.table =
        store.context().table("security-group-vpc-association", SecurityGroupVpcAssociation.class);
  }

  List<SecurityGroupVpcAssociation> all(Scope scope) {
    return table.list(scope);
  }

  /// Lets a group be used in another VPC of its region, at once.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`,
  ///     `InvalidSecurityGroupVpcAssociation.Duplicate`
  SecurityGroupVpcAssociation add(Scope scope, String groupId, String vpcId) {
    SecurityGroup group = store.securityGroups().get(scope, groupId);
    Vpc vpc = store.vpcs().get(scope, vpcId);
    if (vpcId.equals(group.vpcId())) {
      throw GroupErrors.ownVpc(groupId, vpcId);
    } else if (SecurityGroups.DEFAULT.equals(group.groupName())) {
      throw GroupErrors.defaultGroupNotShared(groupId);
    }
    var made =
        SecurityGroupVpcAssociation.of(it -> {
          it.groupId = groupId;
          it.groupOwnerId = group.ownerId();
          it.vpcId = vpcId;
          it.vpcOwnerId = vpc.ownerId();
          it.state = SecurityGroupVpcAssociationState.ASSOCIATED;
        });
    if (table.putIfAbsent(scope, key(groupId, vpcId), made).isPresent()) {
      throw GroupErrors.alreadyAssociated(groupId, vpcId);
    }
    return made;
  }

  /// Takes it back, unless an interface in the VPC uses the group.
  ///
  /// @throws dev.virga.spi.AwsException `DependencyViolation`,
  ///     `InvalidSecurityGroupVpcAssociation.NotFound`
  void remove(Scope scope, String groupId, String vpcId) {
    store.securityGroups().get(scope, groupId);
    if (table.get(scope, key(groupId, vpcId)).isEmpty()) {
      throw GroupErrors.notAssociated(groupId, vpcId);
    }
    boolean used =
        store.networkInterfaces().all(scope, it -> vpcId.equals(it.vpcId())).stream()
            .flatMap(
                it -> Objects.requireNonNullElse(it.groups(), List.<GroupIdentifier>of()).stream())
            .anyMatch(it -> groupId.equals(it.groupId()));
    if (used) {
      throw Ec2Errors.dependencyViolation("resource " + groupId + " has a dependent object");
    }
    table.remove(scope, key(groupId, vpcId));
  }

  private static String key(String groupId, String vpcId) {
    return groupId + "/" + vpcId;
  }
}
