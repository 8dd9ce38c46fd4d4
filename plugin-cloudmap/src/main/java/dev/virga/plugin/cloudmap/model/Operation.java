package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Operation` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_Operation.html).
public record Operation(
    @Length(max = 255) @Nullable String id,
    @Nullable String ownerAccount,
    @Nullable OperationType type,
    @Nullable OperationStatus status,
    @Nullable String errorMessage,
    @Nullable String errorCode,
    @Nullable Instant createDate,
    @Nullable Instant updateDate,
    @Nullable Map<OperationTargetType, @Length(max = 64) String> targets) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Operation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Operation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.ownerAccount = this.ownerAccount;
    it.type = this.type;
    it.status = this.status;
    it.errorMessage = this.errorMessage;
    it.errorCode = this.errorCode;
    it.createDate = this.createDate;
    it.updateDate = this.updateDate;
    it.targets = this.targets;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Operation in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String ownerAccount;
    public @Nullable OperationType type;
    public @Nullable OperationStatus status;
    public @Nullable String errorMessage;
    public @Nullable String errorCode;
    public @Nullable Instant createDate;
    public @Nullable Instant updateDate;
    public @Nullable Map<OperationTargetType, String> targets;

    private Operation build() {
      return new Operation(
          id, ownerAccount, type, status, errorMessage, errorCode, createDate, updateDate, targets);
    }
  }
}
