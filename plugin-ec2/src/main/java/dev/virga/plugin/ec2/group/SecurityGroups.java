package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociation;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The [security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html) of
/// the VPCs.
public final class SecurityGroups {
  static final String DEFAULT = "default";

  private final Store store;
  private final GroupRules rules;

  /// The groups in a store.
  public SecurityGroups(Store store) {
    this.store = store;
    this.rules = new GroupRules(store);
  }

  /// Makes a group, which lets everything out.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidGroup.Duplicate`
  synchronized SecurityGroup add(
      Scope scope, String vpcId, String name, String description, List<Tag> tags) {
    if (!inVpc(scope, vpcId, it -> name.equals(it.groupName())).isEmpty()) {
      throw GroupErrors.duplicate(name, vpcId);
    }
    return write(scope, vpcId, name, description, tags);
  }

  private SecurityGroup write(
      Scope scope, String vpcId, String name, String description, List<Tag> tags) {
    var group =
        store
            .securityGroups()
            .add(
                scope,
                tags,
                id ->
                    SecurityGroup.of(it -> {
                      it.groupId = id;
                      it.securityGroupArn = Arn.of("ec2", scope, "security-group/" + id).toString();
                      it.vpcId = vpcId;
                      it.ownerId = scope.account();
                      it.groupName = name;
                      it.description = description;
                    }));
    rules.add(scope, group, List.of(everywhere("0.0.0.0/0", null)), List.of());
    if (hasIpv6(scope, vpcId)) {
      rules.add(scope, group, List.of(everywhere(null, "::/0")), List.of());
    }
    return group;
  }

  private boolean hasIpv6(Scope scope, String vpcId) {
    return store
        .vpcs()
        .find(scope, vpcId)
        .map(Vpc::ipv6CidrBlockAssociationSet)
        .filter(it -> !it.isEmpty())
        .isPresent();
  }

  private static SecurityGroupRule everywhere(@Nullable String cidr, @Nullable String ipv6Cidr) {
    return SecurityGroupRule.of(it -> {
      it.isEgress = true;
      it.ipProtocol = "-1";
      it.fromPort = -1;
      it.toPort = -1;
      it.cidrIpv4 = cidr;
      it.cidrIpv6 = ipv6Cidr;
    });
  }

  /// The group that a request names.
  ///
  /// @param name only of a group in the default VPC
  /// @throws dev.virga.spi.AwsException `InvalidGroup.NotFound`, `InvalidGroupId.Malformed`
  SecurityGroup named(Scope scope, @Nullable String id, @Nullable String name) {
    if (id != null && !id.isEmpty()) {
      return store.securityGroups().get(scope, id);
    } else if (name == null || name.isEmpty()) {
      throw GroupErrors.neitherIdNorName();
    }
    String vpcId = defaultVpc(scope);
    return inVpc(scope, vpcId, it -> name.equals(it.groupName())).stream()
        .findFirst()
        .orElseThrow(() -> GroupErrors.notInDefaultVpc(name, vpcId));
  }

  /// The default VPC.
  ///
  /// @throws dev.virga.spi.AwsException `VPCIdNotSpecified` if it was deleted
  String defaultVpc(Scope scope) {
    return store.vpcs().all(scope, it -> Boolean.TRUE.equals(it.isDefault())).stream()
        .map(Vpc::vpcId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(GroupErrors::noDefaultVpc);
  }

  boolean inDefaultVpc(Scope scope, SecurityGroup group) {
    return store
        .vpcs()
        .find(scope, String.valueOf(group.vpcId()))
        .filter(it -> Boolean.TRUE.equals(it.isDefault()))
        .isPresent();
  }

  /// The group that what names none in a VPC gets.
  public SecurityGroup defaultOf(Scope scope, String vpcId) {
    return inVpc(scope, vpcId, it -> DEFAULT.equals(it.groupName())).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(vpcId + " has no default group"));
  }

  /// The groups that may be used in a VPC: its own, and those that were associated with it.
  List<SecurityGroup> usableIn(Scope scope, String vpcId) {
    var associated =
        new VpcAssociations(store)
            .all(scope).stream()
                .filter(it -> vpcId.equals(it.vpcId()))
                .map(SecurityGroupVpcAssociation::groupId)
                .collect(Collectors.toSet());
    return store
        .securityGroups()
        .all(scope, it -> vpcId.equals(it.vpcId()) || associated.contains(it.groupId()));
  }

  /// The groups of an interface, which must be usable in its VPC.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidGroup.NotFound`
  public List<GroupIdentifier> identified(Scope scope, String vpcId, List<String> ids) {
    var usable =
        usableIn(scope, vpcId).stream().map(SecurityGroup::groupId).collect(Collectors.toSet());
    return ids.stream()
        .distinct()
        .map(id -> store.securityGroups().get(scope, id))
        .map(it -> {
          if (!usable.contains(it.groupId())) {
            throw GroupErrors.otherNetwork();
          }
          return new GroupIdentifier(it.groupId(), it.groupName());
        })
        .toList();
  }

  /// Deletes a group and its rules.
  ///
  /// @throws dev.virga.spi.AwsException `CannotDelete`, `DependencyViolation`
  synchronized void remove(Scope scope, SecurityGroup group) {
    String id = id(group);
    if (DEFAULT.equals(group.groupName())) {
      throw GroupErrors.cannotDelete(id, DEFAULT);
    } else if (inUse(scope, group, id)) {
      throw Ec2Errors.dependencyViolation("resource " + id + " has a dependent object");
    }
    forget(scope, id);
  }

  /// Forgets a group and its rules whoever uses it, as when its VPC goes.
  public void forget(Scope scope, String id) {
    rules.of(scope, id).forEach(it -> store.securityGroupRules().remove(scope, GroupRules.id(it)));
    store.securityGroups().remove(scope, id);
  }

  private boolean inUse(Scope scope, SecurityGroup group, String id) {
    return !store.networkInterfaces().all(scope, it -> uses(it, id)).isEmpty()
        || new VpcAssociations(store).all(scope).stream().anyMatch(it -> id.equals(it.groupId()))
        || store
            .securityGroupRules()
            .all(scope, it -> id.equals(RuleIdentity.group(it)) && !id.equals(it.groupId()))
            .stream()
            .map(it -> store.securityGroups().find(scope, String.valueOf(it.groupId())))
            .flatMap(Optional::stream)
            .anyMatch(it -> Objects.equals(it.vpcId(), group.vpcId()));
  }

  private static boolean uses(NetworkInterface it, String groupId) {
    return Objects.requireNonNullElse(it.groups(), List.<GroupIdentifier>of()).stream()
        .anyMatch(group -> groupId.equals(group.groupId()));
  }

  private List<SecurityGroup> inVpc(Scope scope, String vpcId, Predicate<SecurityGroup> wanted) {
    return store.securityGroups().all(scope, wanted.and(it -> vpcId.equals(it.vpcId())));
  }

  static String id(SecurityGroup group) {
    return Objects.requireNonNull(group.groupId(), "groupId");
  }
}
