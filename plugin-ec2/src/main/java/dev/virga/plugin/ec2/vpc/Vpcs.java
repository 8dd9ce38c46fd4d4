package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.acl.NetworkAcls;
import dev.virga.plugin.ec2.model.BlockPublicAccessMode;
import dev.virga.plugin.ec2.model.BlockPublicAccessStates;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.Tenancy;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcState;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.route.RouteTables;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// [VPCs](https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html), and what each one
/// brings along: its main route table, default network ACL and default security group.
public final class Vpcs {
  private final Store store;
  private final Table<VpcAttributes> attributes;
  private final VpcCidrs cidrs;
  private final RouteTables routeTables;
  private final NetworkAcls networkAcls;
  private final DefaultSecurityGroup defaultGroup;
  private final DhcpOptionsSets dhcpOptions;

  /// VPCs in a store.
  public Vpcs(Store store) {
    this.store = store;
    this.attributes = store.context().table("vpc-attributes", VpcAttributes.class);
    this.cidrs = new VpcCidrs(store);
    this.routeTables = new RouteTables(store);
    this.networkAcls = new NetworkAcls(store);
    this.defaultGroup = new DefaultSecurityGroup(store);
    this.dhcpOptions = new DhcpOptionsSets(store);
  }

  /// Makes a VPC whose block was checked.
  public Vpc add(Scope scope, Cidr block, Tenancy tenancy, boolean isDefault, List<Tag> tags) {
    String options = dhcpOptions.standard(scope);
    Vpc vpc =
        store
            .vpcs()
            .add(
                scope,
                tags,
                id ->
                    Vpc.of(it -> {
                      it.vpcId = id;
                      it.ownerId = scope.account();
                      it.state = VpcState.AVAILABLE;
                      it.cidrBlock = block.toString();
                      it.cidrBlockAssociationSet = List.of(cidrs.associated(block));
                      it.ipv6CidrBlockAssociationSet = List.of();
                      it.instanceTenancy = tenancy;
                      it.isDefault = isDefault;
                      it.dhcpOptionsId = options;
                      it.blockPublicAccessStates =
                          new BlockPublicAccessStates(BlockPublicAccessMode.OFF);
                    }));
    String id = Objects.requireNonNull(vpc.vpcId());
    attributes.put(scope, id, VpcAttributes.initial(isDefault));
    routeTables.addMain(scope, id);
    networkAcls.addDefault(scope, id);
    defaultGroup.add(scope, id);
    return vpc;
  }

  /// A VPC that must be there.
  public Vpc get(Scope scope, String id) {
    return store.vpcs().get(scope, id);
  }

  /// The default VPC, if it was not deleted.
  public Optional<Vpc> defaultVpc(Scope scope) {
    return store.vpcs().all(scope, it -> Boolean.TRUE.equals(it.isDefault())).stream().findFirst();
  }

  /// What DescribeVpcs shows.
  Page<Vpc> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store.vpcs().describe(scope, Vpc::vpcId, ids, filters, maxResults, nextToken);
  }

  /// What DescribeVpcAttribute shows of a VPC that must be there.
  public VpcAttributes attributes(Scope scope, String vpcId) {
    get(scope, vpcId);
    return attributes.get(scope, vpcId).orElseGet(() -> VpcAttributes.initial(false));
  }

  void modify(Scope scope, String vpcId, UnaryOperator<VpcAttributes> change) {
    attributes.put(scope, vpcId, change.apply(attributes(scope, vpcId)));
  }

  /// Deletes a VPC in which nothing is left but what it brought along.
  void delete(Scope scope, String vpcId) {
    get(scope, vpcId);
    if (new VpcDependencies(store).exist(scope, vpcId)) {
      throw VpcErrors.dependencies(vpcId);
    }
    for (RouteTable it : store.routeTables().all(scope, t -> vpcId.equals(t.vpcId()))) {
      store.routeTables().remove(scope, Objects.requireNonNull(it.routeTableId()));
    }
    for (NetworkAcl it : store.networkAcls().all(scope, a -> vpcId.equals(a.vpcId()))) {
      store.networkAcls().remove(scope, Objects.requireNonNull(it.networkAclId()));
    }
    for (SecurityGroup it : store.securityGroups().all(scope, g -> vpcId.equals(g.vpcId()))) {
      defaultGroup.remove(scope, Objects.requireNonNull(it.groupId()));
    }
    attributes.remove(scope, vpcId);
    store.vpcs().remove(scope, vpcId);
  }
}
