package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of an object, or a delete marker.
///
/// @param key its key
/// @param versionId its version, `null` where versions were not kept when it was written
/// @param sequence grows with every write of the service: the newer version has the greater one
/// @param lastModified when it was written
/// @param deleteMarker whether it says that there is no object
/// @param owner the account that wrote it
/// @param size its length in bytes
/// @param eTag the ETag, without quotes
/// @param segments where its content is
/// @param metadata what the client said of it
/// @param encryption how AWS would have encrypted it; null in a delete marker
/// @param checksum its checksum; null in a delete marker
/// @param parts the parts of a multipart upload, in order; null for others
/// @param upload the id of that upload; null for others
/// @param tags its tags, or null
/// @param acl who may do what, or null for the owner alone
/// @param lock what keeps it from being deleted, or null
/// @param noncurrentSince when a newer version took its place, or null
/// @param restored until when an archived object can be read, or null
public record StoredObject(
    String key,
    String versionId,
    long sequence,
    Instant lastModified,
    boolean deleteMarker,
    String owner,
    long size,
    String eTag,
    List<Segment> segments,
    Metadata metadata,
    @Nullable ObjectEncryption encryption,
    @Nullable StoredChecksum checksum,
    @Nullable List<StoredPart> parts,
    @Nullable String upload,
    @Nullable List<Tag> tags,
    @Nullable AccessControlPolicy acl,
    @Nullable Lock lock,
    @Nullable Instant noncurrentSince,
    @Nullable Instant restored) {

  /// The version of what is written where versions are not kept.
  public static final String NULL_VERSION = "null";

  /// An object that is about to be written; [Objects] gives it a version.
  public static StoredObject draft(NewObject settled, Content content, Instant now) {
    return new StoredObject(
        settled.key(),
        NULL_VERSION,
        0,
        now,
        false,
        settled.owner(),
        content.size(),
        content.eTag(),
        content.segments(),
        settled.metadata(),
        settled.encryption(),
        content.checksum(),
        content.parts(),
        content.upload(),
        settled.tags(),
        settled.acl(),
        settled.lock(),
        null,
        null);
  }

  /// A delete marker that is about to be written.
  static StoredObject marker(String key, String owner, Instant now) {
    return new StoredObject(
        key,
        NULL_VERSION,
        0,
        now,
        true,
        owner,
        0,
        "",
        List.of(),
        Metadata.NONE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// Whether it is what a write without versions replaces.
  public boolean isNullVersion() {
    return versionId.equals(NULL_VERSION);
  }

  /// The same with its place in the order of writes.
  StoredObject written(String version, long number) {
    return change(version, number, metadata, tags, acl, lock, noncurrentSince, restored);
  }

  /// The same as an older version, or as the current one again.
  StoredObject noncurrent(@Nullable Instant since) {
    return change(versionId, sequence, metadata, tags, acl, lock, since, restored);
  }

  /// The same with other tags.
  public StoredObject withTags(@Nullable List<Tag> newTags) {
    return change(versionId, sequence, metadata, newTags, acl, lock, noncurrentSince, restored);
  }

  /// The same with other grants.
  public StoredObject withAcl(@Nullable AccessControlPolicy policy) {
    return change(versionId, sequence, metadata, tags, policy, lock, noncurrentSince, restored);
  }

  /// The same with another protection.
  public StoredObject withLock(@Nullable Lock newLock) {
    return change(versionId, sequence, metadata, tags, acl, newLock, noncurrentSince, restored);
  }

  /// The same with other metadata; a lifecycle rule changes the storage class.
  public StoredObject withMetadata(Metadata changed) {
    return change(versionId, sequence, changed, tags, acl, lock, noncurrentSince, restored);
  }

  /// The same, readable from the archive until a time.
  public StoredObject withRestored(@Nullable Instant until) {
    return change(versionId, sequence, metadata, tags, acl, lock, noncurrentSince, until);
  }

  private StoredObject change(
      String version,
      long number,
      Metadata newMetadata,
      @Nullable List<Tag> newTags,
      @Nullable AccessControlPolicy newAcl,
      @Nullable Lock newLock,
      @Nullable Instant since,
      @Nullable Instant until) {
    return new StoredObject(
        key,
        version,
        number,
        lastModified,
        deleteMarker,
        owner,
        size,
        eTag,
        segments,
        newMetadata,
        encryption,
        checksum,
        parts,
        upload,
        newTags,
        newAcl,
        newLock,
        since,
        until);
  }
}
