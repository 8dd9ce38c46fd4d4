package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.DhcpConfiguration;
import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to DHCP options.
public final class DhcpOptionsKind {
  private static final Filters<DhcpOptions> FILTERS =
      Filters.<DhcpOptions>none()
          .one("dhcp-options-id", DhcpOptions::dhcpOptionsId)
          .one("owner-id", DhcpOptions::ownerId)
          .any("key", it -> each(it.dhcpConfigurations()).map(DhcpConfiguration::key))
          .any(
              "value",
              it ->
                  each(it.dhcpConfigurations())
                      .flatMap(option -> each(option.values()))
                      .map(AttributeValue::value));

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

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
