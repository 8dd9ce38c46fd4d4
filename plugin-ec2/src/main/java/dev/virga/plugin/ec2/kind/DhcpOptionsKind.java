package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to DHCP options.
public final class DhcpOptionsKind {
  private static final Filters<DhcpOptions> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<DhcpOptions> KIND =
      new Kind<>(
          "dhcp-options",
          "dopt-",
          DhcpOptions.class,
          new IdErrors(
              "InvalidDhcpOptionsId.Malformed",
              "InvalidDhcpOptionID.NotFound",
              "The dhcpOption ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private DhcpOptionsKind() {}
}
