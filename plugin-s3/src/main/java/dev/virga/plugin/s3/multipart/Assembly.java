package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.checksum.MultipartEtag;
import dev.virga.plugin.s3.checksum.ObjectChecksum;
import dev.virga.plugin.s3.checksum.PartChecksum;
import dev.virga.plugin.s3.model.ChecksumValues;
import dev.virga.plugin.s3.model.CompletedPart;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredPart;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.UploadedPart;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts that a client lists, put together. Nothing is read or copied: the content of the object is
/// the content of its parts, and its ETag and checksum follow from theirs.
record Assembly(StoredUpload upload, List<UploadedPart> parts) {
  private static final long SMALLEST_PART = 5L << 20;
  private static final long LARGEST_OBJECT = 5L << 40;

  /// What a client says of the whole object.
  ///
  /// @param checksumType `x-amz-checksum-type`
  /// @param size `x-amz-mp-object-size`, in bytes
  record Expected(ChecksumValues checksum, @Nullable String checksumType, @Nullable Long size) {}

  /// Finds the parts of a list.
  ///
  /// @param uploaded all parts of the upload
  /// @throws dev.virga.spi.AwsException `InvalidPartOrder`, `InvalidPart`, `EntityTooSmall`,
  ///     `EntityTooLarge`, `InvalidRequest`
  static Assembly of(StoredUpload upload, List<UploadedPart> uploaded, List<CompletedPart> listed) {
    Map<Integer, UploadedPart> byNumber =
        uploaded.stream().collect(Collectors.toMap(UploadedPart::number, Function.identity()));
    checkOrder(upload, listed);
    List<UploadedPart> parts =
        listed.stream().map(it -> find(upload, byNumber.get(number(it)), it)).toList();
    for (UploadedPart it : parts.subList(0, parts.size() - 1)) {
      if (it.size() < SMALLEST_PART) {
        throw MultipartErrors.entityTooSmall(it.md5(), it.number(), it.size(), SMALLEST_PART);
      }
    }
    var assembly = new Assembly(upload, parts);
    if (assembly.size() > LARGEST_OBJECT) {
      throw MultipartErrors.entityTooLarge(assembly.size(), LARGEST_OBJECT);
    }
    return assembly;
  }

  /// Refuses a list that is not one.
  ///
  /// @return the list
  /// @throws dev.virga.spi.AwsException `MalformedXML`
  static List<CompletedPart> checkList(@Nullable List<CompletedPart> listed) {
    if (listed == null
        || listed.isEmpty()
        || listed.stream().anyMatch(it -> it.partNumber() == null || it.eTag() == null)) {
      throw S3Errors.malformedXml();
    }
    return listed;
  }

  /// The content of the object.
  ///
  /// @throws dev.virga.spi.AwsException `BadDigest` or `InvalidRequest` if it is not what the client
  ///     expects
  Content content(Expected expected) {
    if (expected.checksumType != null
        && UploadChecksum.type(expected.checksumType) != upload.checksumType()) {
      throw MultipartErrors.otherChecksumMode(upload.checksumType());
    }
    ObjectChecksum checksum =
        ObjectChecksum.of(
            upload.algorithm(),
            upload.checksumType(),
            parts.stream().map(it -> new PartChecksum(it.checksum(), it.size())).toList());
    check(expected.checksum.checksums(), checksum);
    if (expected.size != null && expected.size != size()) {
      throw MultipartErrors.objectSize(expected.size, size());
    }
    return new Content(
        size(),
        MultipartEtag.of(parts.stream().map(UploadedPart::md5).toList()),
        StoredChecksum.of(checksum),
        parts.stream().flatMap(it -> it.segments().stream()).toList(),
        parts.stream().map(this::stored).toList(),
        upload.id());
  }

  private long size() {
    return parts.stream().mapToLong(UploadedPart::size).sum();
  }

  /// The checksums of parts are shown where the client asked for such.
  private StoredPart stored(UploadedPart part) {
    return new StoredPart(
        part.number(), part.size(), upload.checksumNamed() ? part.checksum() : null);
  }

  private static void checkOrder(StoredUpload upload, List<CompletedPart> listed) {
    int before = 0;
    for (CompletedPart it : listed) {
      PartNumber.check(number(it));
      if (number(it) <= before) {
        throw MultipartErrors.invalidPartOrder(upload.id());
      }
      before = number(it);
    }
  }

  private static UploadedPart find(
      StoredUpload upload, @Nullable UploadedPart part, CompletedPart listed) {
    String eTag = listed.eTag() == null ? "" : listed.eTag().replace("\"", "");
    Map<ChecksumAlgorithm, String> checksums = listed.checksums();
    if (part == null || !part.md5().equals(eTag) || differs(upload, part, checksums)) {
      throw MultipartErrors.invalidPart(upload.id(), number(listed), eTag);
    }
    boolean needed = upload.checksumNamed() && upload.checksumType() == ChecksumType.COMPOSITE;
    if (needed && checksums.isEmpty()) {
      throw MultipartErrors.partWithoutChecksum(upload.algorithm(), part.number());
    }
    return part;
  }

  /// What was sent with parts of an upload without an algorithm was compared when they came.
  private static boolean differs(
      StoredUpload upload, UploadedPart part, Map<ChecksumAlgorithm, String> checksums) {
    return checksums.entrySet().stream()
        .anyMatch(it ->
            it.getKey() == upload.algorithm()
                ? !it.getValue().equals(part.checksum())
                : upload.checksumNamed());
  }

  private void check(Map<ChecksumAlgorithm, String> expected, ObjectChecksum actual) {
    expected.forEach((algorithm, value) -> {
      if (algorithm != upload.algorithm()) {
        throw ChecksumErrors.typeMismatch(
            upload.checksumNamed() ? upload.algorithm() : null, algorithm);
      }
      // clients may leave the number of parts away
      if (!actual.value().equals(value) && !actual.value().equals(value + "-" + parts.size())) {
        throw MultipartErrors.objectChecksum(algorithm);
      }
    });
  }

  private static int number(CompletedPart part) {
    return part.partNumber() == null ? 0 : part.partNumber();
  }
}
