package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.DeleteMarkerEntry;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.plugin.s3.model.RestoreStatus;
import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An object as listings show it.
///
/// @param restoreStatus whether the client asked to see it
record ListedObject(StoredObject object, ListParameters parameters, boolean restoreStatus) {
  private static final String RESTORE_STATUS = "RestoreStatus";

  static ListedObject of(
      StoredObject object, ListParameters parameters, @Nullable List<String> attributes) {
    return new ListedObject(
        object, parameters, attributes != null && attributes.contains(RESTORE_STATUS));
  }

  S3Object content(boolean withOwner) {
    return S3Object.of(it -> {
      it.key = parameters.shown(object.key());
      it.lastModified = lastModified();
      it.eTag = eTag();
      it.checksumAlgorithm = checksumAlgorithm();
      it.checksumType = checksumType();
      it.size = object.size();
      it.storageClass = object.metadata().storageClass();
      it.owner = withOwner ? CanonicalUser.owner(object.owner()) : null;
      it.restoreStatus = restored();
    });
  }

  ObjectVersion version() {
    return ObjectVersion.of(it -> {
      it.key = parameters.shown(object.key());
      it.versionId = object.versionId();
      it.isLatest = isLatest();
      it.lastModified = lastModified();
      it.eTag = eTag();
      it.checksumAlgorithm = checksumAlgorithm();
      it.checksumType = checksumType();
      it.size = object.size();
      it.storageClass = object.metadata().storageClass();
      it.owner = CanonicalUser.owner(object.owner());
      it.restoreStatus = restored();
    });
  }

  DeleteMarkerEntry marker() {
    return new DeleteMarkerEntry(
        CanonicalUser.owner(object.owner()),
        parameters.shown(object.key()),
        object.versionId(),
        isLatest(),
        lastModified());
  }

  private boolean isLatest() {
    return object.noncurrentSince() == null;
  }

  private Instant lastModified() {
    return object.lastModified().truncatedTo(ChronoUnit.SECONDS);
  }

  private String eTag() {
    return '"' + object.eTag() + '"';
  }

  private @Nullable List<String> checksumAlgorithm() {
    StoredChecksum checksum = object.checksum();
    return checksum == null ? null : List.of(checksum.algorithm().name());
  }

  private @Nullable String checksumType() {
    StoredChecksum checksum = object.checksum();
    return checksum == null ? null : checksum.type();
  }

  private @Nullable RestoreStatus restored() {
    Instant until = object.restored();
    return restoreStatus && until != null ? new RestoreStatus(false, until) : null;
  }
}
