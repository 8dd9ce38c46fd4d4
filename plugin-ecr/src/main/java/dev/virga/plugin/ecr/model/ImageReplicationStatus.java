package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ImageReplicationStatus` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageReplicationStatus.html).
public record ImageReplicationStatus(
    @Length(min = 2, max = 25) @Pattern("[0-9a-z-]{2,25}") @Nullable String region,
    @Pattern("[0-9]{12}") @Nullable String registryId,
    @Nullable ReplicationStatus status,
    @Nullable String failureCode) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ImageReplicationStatus of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ImageReplicationStatus with(Consumer<Builder> changes) {
    var it = new Builder();
    it.region = this.region;
    it.registryId = this.registryId;
    it.status = this.status;
    it.failureCode = this.failureCode;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ImageReplicationStatus in the making.
  public static final class Builder {
    public @Nullable String region;
    public @Nullable String registryId;
    public @Nullable ReplicationStatus status;
    public @Nullable String failureCode;

    private ImageReplicationStatus build() {
      return new ImageReplicationStatus(region, registryId, status, failureCode);
    }
  }
}
