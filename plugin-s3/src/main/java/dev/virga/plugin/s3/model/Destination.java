package dev.virga.plugin.s3.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Destination` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Destination.html).
public record Destination(
    String bucket,
    @Nullable String account,
    @Nullable String storageClass,
    @Nullable AccessControlTranslation accessControlTranslation,
    @Nullable EncryptionConfiguration encryptionConfiguration,
    @Nullable ReplicationTime replicationTime,
    @Nullable Metrics metrics) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Destination of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Destination with(Consumer<Builder> changes) {
    var it = new Builder();
    it.bucket = this.bucket;
    it.account = this.account;
    it.storageClass = this.storageClass;
    it.accessControlTranslation = this.accessControlTranslation;
    it.encryptionConfiguration = this.encryptionConfiguration;
    it.replicationTime = this.replicationTime;
    it.metrics = this.metrics;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Destination in the making.
  public static final class Builder {
    public @Nullable String bucket;
    public @Nullable String account;
    public @Nullable String storageClass;
    public @Nullable AccessControlTranslation accessControlTranslation;
    public @Nullable EncryptionConfiguration encryptionConfiguration;
    public @Nullable ReplicationTime replicationTime;
    public @Nullable Metrics metrics;

    private Destination build() {
      return new Destination(
          Objects.requireNonNull(bucket, "Bucket"),
          account,
          storageClass,
          accessControlTranslation,
          encryptionConfiguration,
          replicationTime,
          metrics);
    }
  }
}
