package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `S3Location` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3Location.html).
public record S3Location(
    String bucketName,
    String prefix,
    @Nullable Encryption encryption,
    @Nullable ObjectCannedACL cannedACL,
    @Item("Grant") @Nullable List<Grant> accessControlList,
    @Nullable Tagging tagging,
    @Item("MetadataEntry") @Nullable List<MetadataEntry> userMetadata,
    @Nullable String storageClass) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static S3Location of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public S3Location with(Consumer<Builder> changes) {
    var it = new Builder();
    it.bucketName = this.bucketName;
    it.prefix = this.prefix;
    it.encryption = this.encryption;
    it.cannedACL = this.cannedACL;
    it.accessControlList = this.accessControlList;
    it.tagging = this.tagging;
    it.userMetadata = this.userMetadata;
    it.storageClass = this.storageClass;
    changes.accept(it);
    return it.build();
  }

  /// The members of a S3Location in the making.
  public static final class Builder {
    public @Nullable String bucketName;
    public @Nullable String prefix;
    public @Nullable Encryption encryption;
    public @Nullable ObjectCannedACL cannedACL;
    public @Nullable List<Grant> accessControlList;
    public @Nullable Tagging tagging;
    public @Nullable List<MetadataEntry> userMetadata;
    public @Nullable String storageClass;

    private S3Location build() {
      return new S3Location(
          Objects.requireNonNull(bucketName, "BucketName"),
          Objects.requireNonNull(prefix, "Prefix"),
          encryption,
          cannedACL,
          accessControlList,
          tagging,
          userMetadata,
          storageClass);
    }
  }
}
