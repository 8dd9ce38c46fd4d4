package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to network interfaces.
public final class NetworkInterfaceKind {
  private static final Filters<NetworkInterface> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<NetworkInterface> KIND =
      new Kind<>(
          "network-interface",
          "eni-",
          NetworkInterface.class,
          new IdErrors(
              "InvalidNetworkInterfaceId.Malformed",
              "InvalidNetworkInterfaceID.NotFound",
              "The networkInterface ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tagSet = tags),
          FILTERS);

  private NetworkInterfaceKind() {}
}
