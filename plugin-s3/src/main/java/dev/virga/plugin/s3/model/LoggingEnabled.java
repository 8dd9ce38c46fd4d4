package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LoggingEnabled` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LoggingEnabled.html).
public record LoggingEnabled(
    String targetBucket,
    @Item("Grant") @Nullable List<TargetGrant> targetGrants,
    String targetPrefix,
    @Nullable TargetObjectKeyFormat targetObjectKeyFormat) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LoggingEnabled of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LoggingEnabled with(Consumer<Builder> changes) {
    var it = new Builder();
    it.targetBucket = this.targetBucket;
    it.targetGrants = this.targetGrants;
    it.targetPrefix = this.targetPrefix;
    it.targetObjectKeyFormat = this.targetObjectKeyFormat;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LoggingEnabled in the making.
  public static final class Builder {
    public @Nullable String targetBucket;
    public @Nullable List<TargetGrant> targetGrants;
    public @Nullable String targetPrefix;
    public @Nullable TargetObjectKeyFormat targetObjectKeyFormat;

    private LoggingEnabled build() {
      return new LoggingEnabled(
          Objects.requireNonNull(targetBucket, "TargetBucket"),
          targetGrants,
          Objects.requireNonNull(targetPrefix, "TargetPrefix"),
          targetObjectKeyFormat);
    }
  }
}
