package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.NetworkAclAssociation;
import dev.virga.plugin.ec2.model.NetworkAclEntry;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// [Network ACLs](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html). Every subnet has
/// exactly one: the VPC's default until it is given another.
public final class NetworkAcls {
  private static final int ID_DIGITS = 17;

  private final Store store;

  /// Network ACLs in a store.
  public NetworkAcls(Store store) {
    this.store = store;
  }

  /// Makes the ACL that the subnets of a new VPC have.
  public void addDefault(Scope scope, String vpcId) {
    add(scope, vpcId, true, List.of());
  }

  NetworkAcl create(Scope scope, String vpcId, List<Tag> tags) {
    return add(scope, vpcId, false, tags);
  }

  private NetworkAcl add(Scope scope, String vpcId, boolean isDefault, List<Tag> tags) {
    Vpc vpc = store.vpcs().get(scope, vpcId);
    List<NetworkAclEntry> ipv4 = NetworkAclEntries.initial(isDefault);
    List<NetworkAclEntry> entries =
        VpcBlocks.ipv6(vpc).isEmpty() ? ipv4 : NetworkAclEntries.withIpv6(ipv4, isDefault);
    return store
        .networkAcls()
        .add(
            scope,
            tags,
            id ->
                NetworkAcl.of(it -> {
                  it.networkAclId = id;
                  it.vpcId = vpcId;
                  it.ownerId = scope.account();
                  it.isDefault = isDefault;
                  it.entries = entries;
                  it.associations = List.of();
                }));
  }

  /// Adds what a VPC's ACLs say of IPv6, once the VPC has it.
  public void allowIpv6(Scope scope, String vpcId) {
    for (NetworkAcl acl : store.networkAcls().all(scope, it -> vpcId.equals(it.vpcId()))) {
      List<NetworkAclEntry> entries =
          NetworkAclEntries.withIpv6(
              NetworkAclEntries.of(acl), Boolean.TRUE.equals(acl.isDefault()));
      store.networkAcls().update(scope, id(acl), row -> row.with(it -> it.entries = entries));
    }
  }

  /// Gives a new subnet the default ACL.
  public void associateDefault(Scope scope, String vpcId, String subnetId) {
    NetworkAcl acl =
        store
            .networkAcls()
            .all(scope, it -> vpcId.equals(it.vpcId()) && Boolean.TRUE.equals(it.isDefault()))
            .getFirst();
    associate(scope, id(acl), subnetId);
  }

  /// Forgets the association of a subnet that is deleted.
  public void forgetSubnet(Scope scope, String subnetId) {
    for (NetworkAcl acl :
        store
            .networkAcls()
            .all(scope, it -> of(it).stream().anyMatch(a -> subnetId.equals(a.subnetId())))) {
      drop(scope, acl, subnetId);
    }
  }

  /// Gives the subnet of an association another ACL.
  ///
  /// @return the id of the new association
  String replaceAssociation(Scope scope, String associationId, String aclId) {
    NetworkAcl acl = store.networkAcls().get(scope, aclId);
    NetworkAclAssociation old =
        store.networkAcls().all(scope).stream()
            .flatMap(it -> of(it).stream())
            .filter(it -> associationId.equals(it.networkAclAssociationId()))
            .findFirst()
            .orElseThrow(() -> NetworkAclErrors.associationNotFound(associationId));
    String subnetId = Objects.requireNonNull(old.subnetId());
    Subnet subnet = store.subnets().get(scope, subnetId);
    if (!Objects.equals(subnet.vpcId(), acl.vpcId())) {
      throw NetworkAclErrors.differentNetworks(aclId, subnetId);
    }
    forgetSubnet(scope, subnetId);
    return associate(scope, aclId, subnetId);
  }

  void delete(Scope scope, String aclId) {
    NetworkAcl acl = store.networkAcls().get(scope, aclId);
    if (Boolean.TRUE.equals(acl.isDefault())) {
      throw NetworkAclErrors.isDefault(aclId);
    } else if (!of(acl).isEmpty()) {
      throw NetworkAclErrors.dependencies(aclId);
    }
    store.networkAcls().remove(scope, aclId);
  }

  Page<NetworkAcl> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .networkAcls()
        .describe(scope, NetworkAcl::networkAclId, ids, filters, maxResults, nextToken);
  }

  private String associate(Scope scope, String aclId, String subnetId) {
    String id = "aclassoc-" + store.context().ids().hex(ID_DIGITS);
    var made = new NetworkAclAssociation(id, aclId, subnetId);
    store
        .networkAcls()
        .update(
            scope,
            aclId,
            row ->
                row.with(it ->
                    it.associations = Stream.concat(of(row).stream(), Stream.of(made)).toList()));
    return id;
  }

  private void drop(Scope scope, NetworkAcl acl, String subnetId) {
    store
        .networkAcls()
        .update(
            scope,
            id(acl),
            row ->
                row.with(it ->
                    it.associations =
                        of(row).stream().filter(a -> !subnetId.equals(a.subnetId())).toList()));
  }

  private static String id(NetworkAcl acl) {
    return Objects.requireNonNull(acl.networkAclId());
  }

  private static List<NetworkAclAssociation> of(NetworkAcl acl) {
    return Objects.requireNonNullElse(acl.associations(), List.of());
  }
}
