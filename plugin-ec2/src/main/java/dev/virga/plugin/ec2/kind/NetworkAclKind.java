package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to network ACLs.
public final class NetworkAclKind {
  private static final Filters<NetworkAcl> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<NetworkAcl> KIND =
      new Kind<>(
          "network-acl",
          "acl-",
          NetworkAcl.class,
          new IdErrors(
              "InvalidNetworkAclId.Malformed",
              "InvalidNetworkAclID.NotFound",
              "The networkAcl ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private NetworkAclKind() {}
}
