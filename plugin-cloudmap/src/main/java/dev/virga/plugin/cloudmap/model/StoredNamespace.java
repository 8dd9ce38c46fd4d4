package dev.virga.plugin.cloudmap.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the table of namespaces.
///
/// @param namespace what clients see, but for the number of services, which is counted
/// @param vpc the VPC of a private namespace
/// @param operationId the operation that created it, for requests that come twice
/// @param lastUpdate the last update that had a token, for the same reason
public record StoredNamespace(
    Namespace namespace,
    @Nullable String vpc,
    List<Tag> tags,
    String operationId,
    @Nullable AppliedUpdate lastUpdate) {
  /// Its id.
  public String id() {
    return Objects.requireNonNull(namespace.id());
  }

  /// Its name.
  public String name() {
    return Objects.requireNonNull(namespace.name());
  }

  /// Its type.
  public NamespaceType type() {
    return Objects.requireNonNull(namespace.type());
  }

  /// The name under which DiscoverInstances knows it.
  public String httpName() {
    NamespaceProperties properties = Objects.requireNonNull(namespace.properties());
    HttpProperties http = Objects.requireNonNull(properties.httpProperties());
    return Objects.requireNonNull(http.httpName());
  }

  /// The properties of its hosted zone, or null if it has none.
  public @Nullable DnsProperties dns() {
    return Objects.requireNonNull(namespace.properties()).dnsProperties();
  }

  /// The same with other tags.
  public StoredNamespace tagged(List<Tag> tags) {
    return new StoredNamespace(namespace, vpc, tags, operationId, lastUpdate);
  }
}
