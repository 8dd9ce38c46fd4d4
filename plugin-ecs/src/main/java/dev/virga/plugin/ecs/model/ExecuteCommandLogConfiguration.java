package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ExecuteCommandLogConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html).
public record ExecuteCommandLogConfiguration(
    @Nullable String cloudWatchLogGroupName,
    @Nullable Boolean cloudWatchEncryptionEnabled,
    @Nullable String s3BucketName,
    @Nullable Boolean s3EncryptionEnabled,
    @Nullable String s3KeyPrefix) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ExecuteCommandLogConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ExecuteCommandLogConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.cloudWatchLogGroupName = this.cloudWatchLogGroupName;
    it.cloudWatchEncryptionEnabled = this.cloudWatchEncryptionEnabled;
    it.s3BucketName = this.s3BucketName;
    it.s3EncryptionEnabled = this.s3EncryptionEnabled;
    it.s3KeyPrefix = this.s3KeyPrefix;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ExecuteCommandLogConfiguration in the making.
  public static final class Builder {
    public @Nullable String cloudWatchLogGroupName;
    public @Nullable Boolean cloudWatchEncryptionEnabled;
    public @Nullable String s3BucketName;
    public @Nullable Boolean s3EncryptionEnabled;
    public @Nullable String s3KeyPrefix;

    private ExecuteCommandLogConfiguration build() {
      return new ExecuteCommandLogConfiguration(
          cloudWatchLogGroupName,
          cloudWatchEncryptionEnabled,
          s3BucketName,
          s3EncryptionEnabled,
          s3KeyPrefix);
    }
  }
}
