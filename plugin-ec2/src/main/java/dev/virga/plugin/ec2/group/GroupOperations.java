package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on security groups.
public final class GroupOperations {
  private GroupOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var groups = new SecurityGroups(store);
    var rules = new GroupRules(store);
    var requested = new RequestedRules(store, groups);
    var peers = new Peers(store);
    var associations = new VpcAssociations(store);
    var revocation = new Revocation(groups, rules, requested);
    var descriptions = new RuleDescriptions(groups, rules, requested);
    return List.of(
        new AssociateSecurityGroupVpc(associations),
        new AuthorizeSecurityGroupEgress(groups, rules, requested),
        new AuthorizeSecurityGroupIngress(groups, rules, requested),
        new CreateSecurityGroup(store, groups),
        new DeleteSecurityGroup(groups),
        new DescribeSecurityGroupReferences(store),
        new DescribeSecurityGroupRules(store, peers),
        new DescribeSecurityGroupVpcAssociations(associations),
        new DescribeSecurityGroups(store, groups, rules, peers),
        new DescribeStaleSecurityGroups(store, rules, peers),
        new DisassociateSecurityGroupVpc(associations),
        new GetSecurityGroupsForVpc(store, groups),
        new ModifySecurityGroupRules(groups, rules, requested),
        new RevokeSecurityGroupEgress(groups, revocation),
        new RevokeSecurityGroupIngress(groups, revocation),
        new UpdateSecurityGroupRuleDescriptionsEgress(descriptions),
        new UpdateSecurityGroupRuleDescriptionsIngress(descriptions));
  }
}
