package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader of an object gets.
///
/// @param range which bytes
/// @param partial whether a range or a part was asked for
/// @param withChecksum whether the checksum is told
record Read(ObjectReader.Located located, ByteRange range, boolean partial, boolean withChecksum) {

  /// What a reader gets.
  ///
  /// @param method the HTTP method
  /// @throws dev.virga.spi.AwsException if there is no such version, or a condition does not hold, or the
  ///     key is not the right one, or there are no such bytes
  static Read of(ReadHeaders asked, String method, ObjectReader reader, Instant now) {
    if (asked.range() != null && asked.partNumber() != null) {
      throw ObjectErrors.rangeAndPart();
    }
    var located = reader.locate(asked.bucket(), asked.key(), asked.versionId(), method);
    StoredObject object = located.object();
    new CustomerKey(asked.sseCustomerAlgorithm(), asked.sseCustomerKey(), asked.sseCustomerKeyMD5())
        .checkReader(object.encryption());
    new Conditions.OfRead(
            asked.ifMatch(),
            asked.ifNoneMatch(),
            asked.ifModifiedSince(),
            asked.ifUnmodifiedSince())
        .check(object, now);
    ByteRange whole = ByteRange.whole(object);
    ByteRange range = whole;
    boolean partial = false;
    if (asked.partNumber() != null) {
      range = ByteRange.ofPart(asked.partNumber(), object);
      partial = true;
    } else if (asked.range() != null) {
      var wanted = ByteRange.of(asked.range(), object.size());
      range = wanted.orElse(whole);
      partial = wanted.isPresent();
    }
    return new Read(
        located,
        range,
        partial,
        "ENABLED".equalsIgnoreCase(asked.checksumMode()) && range.equals(whole));
  }

  StoredObject object() {
    return located.object();
  }

  int status() {
    return partial ? 206 : 200;
  }

  /// Where the bytes stand; an empty part stands nowhere.
  @Nullable String contentRange() {
    return partial && range.length() > 0 ? range.contentRange() : null;
  }

  @Nullable StoredChecksum checksum() {
    return withChecksum ? object().checksum() : null;
  }

  /// Not told for the usual one.
  @Nullable String storageClass() {
    String storageClass = object().metadata().storageClass();
    return storageClass.equals(Metadata.STANDARD) ? null : storageClass;
  }

  /// Told to those who ask for a part.
  @Nullable Integer partsCount(@Nullable Integer partNumber) {
    List<?> parts = object().parts();
    return partNumber == null || parts == null ? null : parts.size();
  }

  @Nullable Integer tagCount() {
    List<?> tags = object().tags();
    return tags == null || tags.isEmpty() ? null : tags.size();
  }

  @Nullable String restore() {
    Instant until = object().restored();
    return until == null
        ? null
        : "ongoing-request=\"false\", expiry-date=\"" + HttpDate.of(until) + "\"";
  }
}
