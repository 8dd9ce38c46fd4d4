package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to elastic IP addresses.
public final class ElasticIpKind {
  private static final Filters<Address> FILTERS =
      Filters.<Address>none()
          .one("allocation-id", Address::allocationId)
          .one("association-id", Address::associationId)
          .one("domain", Address::domain)
          .one("instance-id", Address::instanceId)
          .one("network-border-group", Address::networkBorderGroup)
          .one("network-interface-id", Address::networkInterfaceId)
          .one("network-interface-owner-id", Address::networkInterfaceOwnerId)
          .one("private-ip-address", Address::privateIpAddress)
          .one("public-ip", Address::publicIp);

  /// The kind.
  public static final Kind<Address> KIND =
      new Kind<>(
          "elastic-ip",
          "eipalloc-",
          Address.class,
          new IdErrors(
              "InvalidAllocationID.Malformed",
              "InvalidAllocationID.NotFound",
              "The allocation ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private ElasticIpKind() {}
}
