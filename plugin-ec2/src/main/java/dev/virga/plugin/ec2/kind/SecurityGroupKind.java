package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.IpRange;
import dev.virga.plugin.ec2.model.Ipv6Range;
import dev.virga.plugin.ec2.model.PrefixListId;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to security groups.
public final class SecurityGroupKind {
  private static final Filters<SecurityGroup> FILTERS =
      permissions(
          permissions(
              Filters.<SecurityGroup>none()
                  .one("description", SecurityGroup::description)
                  .one("group-id", SecurityGroup::groupId)
                  .one("group-name", SecurityGroup::groupName)
                  .one("owner-id", SecurityGroup::ownerId)
                  .one("vpc-id", SecurityGroup::vpcId),
              "ip-permission.",
              SecurityGroup::ipPermissions),
          "egress.ip-permission.",
          SecurityGroup::ipPermissionsEgress);

  /// The kind.
  public static final Kind<SecurityGroup> KIND =
      new Kind<>(
          "security-group",
          "sg-",
          SecurityGroup.class,
          new IdErrors(
              "InvalidGroupId.Malformed",
              "InvalidGroup.NotFound",
              "The security group '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private SecurityGroupKind() {}

  /// The filters that look at the rules for one direction.
  private static Filters<SecurityGroup> permissions(
      Filters<SecurityGroup> filters,
      String prefix,
      Function<SecurityGroup, @Nullable List<IpPermission>> of) {
    return filters
        .any(prefix + "cidr", each(of, IpPermission::ipRanges, IpRange::cidrIp))
        .any(
            prefix + "from-port",
            row -> stream(of.apply(row)).map(IpPermission::fromPort).filter(Objects::nonNull))
        .any(
            prefix + "group-id", each(of, IpPermission::userIdGroupPairs, UserIdGroupPair::groupId))
        .any(
            prefix + "group-name",
            each(of, IpPermission::userIdGroupPairs, UserIdGroupPair::groupName))
        .any(prefix + "ipv6-cidr", each(of, IpPermission::ipv6Ranges, Ipv6Range::cidrIpv6))
        .any(
            prefix + "prefix-list-id",
            each(of, IpPermission::prefixListIds, PrefixListId::prefixListId))
        .any(prefix + "protocol", row -> stream(of.apply(row)).map(IpPermission::ipProtocol))
        .any(
            prefix + "to-port",
            row -> stream(of.apply(row)).map(IpPermission::toPort).filter(Objects::nonNull))
        .any(prefix + "user-id", each(of, IpPermission::userIdGroupPairs, UserIdGroupPair::userId));
  }

  private static <P> Function<SecurityGroup, Stream<?>> each(
      Function<SecurityGroup, @Nullable List<IpPermission>> of,
      Function<IpPermission, @Nullable List<P>> peers,
      Function<P, @Nullable Object> value) {
    return row ->
        stream(of.apply(row))
            .flatMap(it -> stream(peers.apply(it)))
            .map(value)
            .filter(Objects::nonNull);
  }

  private static <T> Stream<T> stream(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
