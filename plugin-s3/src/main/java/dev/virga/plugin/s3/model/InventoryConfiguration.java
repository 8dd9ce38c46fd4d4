package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InventoryConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryConfiguration.html).
public record InventoryConfiguration(
    InventoryDestination destination,
    boolean isEnabled,
    @Nullable InventoryFilter filter,
    String id,
    InventoryIncludedObjectVersions includedObjectVersions,
    @Item("Field") @Nullable List<InventoryOptionalField> optionalFields,
    InventorySchedule schedule) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InventoryConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InventoryConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.destination = this.destination;
    it.isEnabled = this.isEnabled;
    it.filter = this.filter;
    it.id = this.id;
    it.includedObjectVersions = this.includedObjectVersions;
    it.optionalFields = this.optionalFields;
    it.schedule = this.schedule;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InventoryConfiguration in the making.
  public static final class Builder {
    public @Nullable InventoryDestination destination;
    public @Nullable Boolean isEnabled;
    public @Nullable InventoryFilter filter;
    public @Nullable String id;
    public @Nullable InventoryIncludedObjectVersions includedObjectVersions;
    public @Nullable List<InventoryOptionalField> optionalFields;
    public @Nullable InventorySchedule schedule;

    private InventoryConfiguration build() {
      return new InventoryConfiguration(
          Objects.requireNonNull(destination, "Destination"),
          Objects.requireNonNull(isEnabled, "IsEnabled"),
          filter,
          Objects.requireNonNull(id, "Id"),
          Objects.requireNonNull(includedObjectVersions, "IncludedObjectVersions"),
          optionalFields,
          Objects.requireNonNull(schedule, "Schedule"));
    }
  }
}
