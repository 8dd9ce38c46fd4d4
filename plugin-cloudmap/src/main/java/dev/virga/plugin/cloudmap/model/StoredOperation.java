package dev.virga.plugin.cloudmap.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the table of operations.
///
/// @param namespaceId the namespace that it is about
/// @param serviceId the service that it is about
public record StoredOperation(
    Operation operation, @Nullable String namespaceId, @Nullable String serviceId) {
  /// Its id.
  public String id() {
    return Objects.requireNonNull(operation.id());
  }

  /// Its type.
  public OperationType type() {
    return Objects.requireNonNull(operation.type());
  }

  /// How it ended.
  public OperationStatus status() {
    return Objects.requireNonNull(operation.status());
  }

  /// When it ended.
  public Instant updateDate() {
    return Objects.requireNonNull(operation.updateDate());
  }

  /// What sorts operations by age.
  public String chronologicalKey() {
    return String.format("%015d %s", updateDate().toEpochMilli(), id());
  }
}
