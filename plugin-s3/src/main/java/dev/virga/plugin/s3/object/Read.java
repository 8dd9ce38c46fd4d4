package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.StoredObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What GetObject and HeadObject are asked for, and what both find: the same but for the body.
record Read(ObjectReader.Located located, ByteRange range, boolean partial, boolean withChecksum) {

  /// What a reader asks for.
  ///
  /// @param method the HTTP method
  record Asked(
      String method,
      String bucket,
      String key,
      @Nullable String versionId,
      @Nullable String range,
      @Nullable Integer partNumber,
      Conditions.OfRead conditions,
      Encryptions.CustomerKey customerKey,
      @Nullable String checksumMode) {}

  /// What a reader gets.
  ///
  /// @throws dev.virga.spi.AwsException if there is no such version, or a condition does not hold, or the
  ///     key is not the right one, or there are no such bytes
  static Read of(Asked asked, ObjectReader reader, java.time.Instant now) {
    if (asked.range() != null && asked.partNumber() != null) {
      throw ObjectErrors.rangeAndPart();
    }
    var located = reader.locate(asked.bucket(), asked.key(), asked.versionId(), asked.method());
    StoredObject object = located.object();
    Encryptions.checkReader(object.encryption(), asked.customerKey());
    asked.conditions().check(object, now);
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

  Metadata metadata() {
    return object().metadata();
  }

  ObjectEncryption encryption() {
    ObjectEncryption encryption = object().encryption();
    return encryption == null ? ObjectEncryption.DEFAULT : encryption;
  }

  int status() {
    return partial ? 206 : 200;
  }

  /// Where the bytes stand; an empty part stands nowhere.
  @Nullable String contentRange() {
    return partial && range.length() > 0 ? range.contentRange() : null;
  }

  @Nullable String checksum(ChecksumAlgorithm algorithm) {
    var checksum = object().checksum();
    return withChecksum && checksum != null ? checksum.of(algorithm) : null;
  }

  @Nullable String checksumType() {
    var checksum = object().checksum();
    return withChecksum && checksum != null ? checksum.type() : null;
  }

  /// Not told for the usual one.
  @Nullable String storageClass() {
    String storageClass = metadata().storageClass();
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

  @Nullable Lock lock() {
    return object().lock();
  }

  @Nullable String legalHold() {
    Lock lock = object().lock();
    Boolean hold = lock == null ? null : lock.legalHold();
    return hold == null ? null : hold ? "ON" : "OFF";
  }

  @Nullable String restore() {
    return object().restored() == null
        ? null
        : "ongoing-request=\"false\", expiry-date=\"" + HttpDate.of(object().restored()) + "\"";
  }
}
