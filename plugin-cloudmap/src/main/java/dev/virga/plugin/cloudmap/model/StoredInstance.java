package dev.virga.plugin.cloudmap.model;

import java.util.Map;

/// A row of the table of instances.
///
/// @param health what clients told last; it counts where the service has a custom health check
/// @param operationId the operation that registered it, for requests that come twice
public record StoredInstance(Instance instance, HealthStatus health, String operationId) {
  /// Its id.
  public String id() {
    return instance.id();
  }

  /// Its attributes.
  public Map<String, String> attributes() {
    Map<String, String> attributes = instance.attributes();
    return attributes == null ? Map.of() : attributes;
  }

  /// The same in another health.
  public StoredInstance in(HealthStatus health) {
    return new StoredInstance(instance, health, operationId);
  }
}
