package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ReplicationRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationRule.html).
public record ReplicationRule(
    @Name("ID") @Nullable String id,
    @Nullable Integer priority,
    @Nullable String prefix,
    @Nullable ReplicationRuleFilter filter,
    ReplicationRuleStatus status,
    @Nullable SourceSelectionCriteria sourceSelectionCriteria,
    @Nullable ExistingObjectReplication existingObjectReplication,
    Destination destination,
    @Nullable DeleteMarkerReplication deleteMarkerReplication) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ReplicationRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ReplicationRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.priority = this.priority;
    it.prefix = this.prefix;
    it.filter = this.filter;
    it.status = this.status;
    it.sourceSelectionCriteria = this.sourceSelectionCriteria;
    it.existingObjectReplication = this.existingObjectReplication;
    it.destination = this.destination;
    it.deleteMarkerReplication = this.deleteMarkerReplication;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ReplicationRule in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable Integer priority;
    public @Nullable String prefix;
    public @Nullable ReplicationRuleFilter filter;
    public @Nullable ReplicationRuleStatus status;
    public @Nullable SourceSelectionCriteria sourceSelectionCriteria;
    public @Nullable ExistingObjectReplication existingObjectReplication;
    public @Nullable Destination destination;
    public @Nullable DeleteMarkerReplication deleteMarkerReplication;

    private ReplicationRule build() {
      return new ReplicationRule(
          id,
          priority,
          prefix,
          filter,
          Objects.requireNonNull(status, "Status"),
          sourceSelectionCriteria,
          existingObjectReplication,
          Objects.requireNonNull(destination, "Destination"),
          deleteMarkerReplication);
    }
  }
}
