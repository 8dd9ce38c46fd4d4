package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Objects that come in parts.
class S3MultipartTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private static final int MIB = 1 << 20;

  private S3Client s3;
  private String bucket;

  @BeforeEach
  void bucket() {
    s3 = BUCKET.s3();
    bucket = BUCKET.name();
  }

  @Test
  void twelve_mebibytes_in_three_parts_are_one_object() throws Exception {
    byte[] content = FreshBucket.bytes(12 * MIB);
    String upload =
        s3.createMultipartUpload(
                it -> it.bucket(bucket).key("big").contentType("x/y").metadata(Map.of("a", "b")))
            .uploadId();
    assertThat(s3.listMultipartUploads(it -> it.bucket(bucket)).uploads())
        .extracting(MultipartUpload::uploadId)
        .containsExactly(upload);

    byte[][] parts = {
      Arrays.copyOfRange(content, 0, 5 * MIB),
      Arrays.copyOfRange(content, 5 * MIB, 10 * MIB),
      Arrays.copyOfRange(content, 10 * MIB, 12 * MIB)
    };
    // the order in which parts arrive does not matter
    CompletedPart third = part(upload, 3, parts[2]);
    CompletedPart first = part(upload, 1, parts[0]);
    CompletedPart second = part(upload, 2, parts[1]);
    assertThat(
            s3.listPartsPaginator(it -> it.bucket(bucket).key("big").uploadId(upload).maxParts(2))
                .parts())
        .extracting(Part::size)
        .containsExactly(5L * MIB, 5L * MIB, 2L * MIB);
    assertThat(BUCKET.keys()).isEmpty();
    var completed = complete(upload, List.of(first, second, third));

    assertThat(completed.eTag()).isEqualTo('"' + md5OfMd5s(parts) + "-3\"");
    assertThat(BUCKET.bytes("big")).isEqualTo(content);
    var head = s3.headObject(it -> it.bucket(bucket).key("big"));
    assertThat(head.contentType()).isEqualTo("x/y");
    assertThat(head.metadata()).isEqualTo(Map.of("a", "b"));
    assertThat(head.contentLength()).isEqualTo(12L * MIB);
    var second2 = s3.getObjectAsBytes(it -> it.bucket(bucket).key("big").partNumber(2));
    assertThat(second2.asByteArray()).isEqualTo(parts[1]);
    assertThat(second2.response().partsCount()).isEqualTo(3);
    byte[] across =
        s3.getObjectAsBytes(it ->
                it.bucket(bucket).key("big").range("bytes=" + (5 * MIB - 10) + "-" + (5 * MIB + 9)))
            .asByteArray();
    assertThat(across).isEqualTo(Arrays.copyOfRange(content, 5 * MIB - 10, 5 * MIB + 10));
    assertThat(s3.listMultipartUploads(it -> it.bucket(bucket)).uploads()).isEmpty();
  }

  @Test
  void an_aborted_upload_leaves_nothing() {
    String upload = s3.createMultipartUpload(it -> it.bucket(bucket).key("big")).uploadId();
    CompletedPart part = part(upload, 1, FreshBucket.bytes(1000));

    s3.abortMultipartUpload(it -> it.bucket(bucket).key("big").uploadId(upload));

    assertThat(s3.listMultipartUploads(it -> it.bucket(bucket)).uploads()).isEmpty();
    assertThat(BUCKET.keys()).isEmpty();
    assertThatThrownBy(() -> complete(upload, List.of(part)))
        .isInstanceOf(NoSuchUploadException.class);
    s3.deleteBucket(it -> it.bucket(bucket));
  }

  @Test
  void parts_that_do_not_fit_together_make_no_object() {
    String upload = s3.createMultipartUpload(it -> it.bucket(bucket).key("big")).uploadId();
    CompletedPart small = part(upload, 1, FreshBucket.bytes(1000));
    CompletedPart last = part(upload, 2, FreshBucket.bytes(1001));

    assertError(() -> complete(upload, List.of(small, last)), "EntityTooSmall");
    assertError(() -> complete(upload, List.of(last, small)), "InvalidPartOrder");
    assertError(
        () -> complete(upload, List.of(small.toBuilder().eTag("\"none\"").build())), "InvalidPart");
    assertThat(BUCKET.keys()).isEmpty();

    complete(upload, List.of(last.toBuilder().build()));
    assertThat(BUCKET.bytes("big")).isEqualTo(FreshBucket.bytes(1001));
  }

  @Test
  void a_part_is_copied_from_an_object() {
    byte[] content = FreshBucket.bytes(6 * MIB);
    BUCKET.put("source", content);
    String upload = s3.createMultipartUpload(it -> it.bucket(bucket).key("big")).uploadId();
    var parts = new ArrayList<CompletedPart>();
    String[] ranges = {"bytes=0-" + (5 * MIB - 1), "bytes=" + 5 * MIB + "-" + (6 * MIB - 1)};
    for (String range : ranges) {
      int number = parts.size() + 1;
      var copied =
          s3.uploadPartCopy(it ->
              it.sourceBucket(bucket)
                  .sourceKey("source")
                  .copySourceRange(range)
                  .destinationBucket(bucket)
                  .destinationKey("big")
                  .uploadId(upload)
                  .partNumber(number));
      parts.add(
          CompletedPart.builder()
              .partNumber(number)
              .eTag(copied.copyPartResult().eTag())
              .checksumCRC32(copied.copyPartResult().checksumCRC32())
              .build());
    }

    complete(upload, parts);

    assertThat(BUCKET.bytes("big")).isEqualTo(content);
  }

  @Test
  void a_composite_checksum_is_that_of_the_checksums_of_the_parts() {
    String upload =
        s3.createMultipartUpload(
                it -> it.bucket(bucket).key("big").checksumAlgorithm(ChecksumAlgorithm.SHA256))
            .uploadId();
    var parts = new ArrayList<CompletedPart>();
    for (int size : new int[] {5 * MIB, 10}) {
      int number = parts.size() + 1;
      var uploaded =
          s3.uploadPart(
              it ->
                  it.bucket(bucket)
                      .key("big")
                      .uploadId(upload)
                      .partNumber(number)
                      .checksumAlgorithm(ChecksumAlgorithm.SHA256),
              RequestBody.fromBytes(FreshBucket.bytes(size)));
      parts.add(
          CompletedPart.builder()
              .partNumber(number)
              .eTag(uploaded.eTag())
              .checksumSHA256(uploaded.checksumSHA256())
              .build());
    }

    var completed = complete(upload, parts);

    assertThat(completed.checksumSHA256()).endsWith("-2");
    assertThat(completed.checksumType()).isEqualTo(ChecksumType.COMPOSITE);
    var attributes =
        s3.getObjectAttributes(it ->
            it.bucket(bucket)
                .key("big")
                .objectAttributesWithStrings("Checksum", "ObjectParts", "ObjectSize", "ETag"));
    assertThat(attributes.objectSize()).isEqualTo(5L * MIB + 10);
    assertThat(attributes.objectParts().totalPartsCount()).isEqualTo(2);
    assertThat(attributes.objectParts().parts()).hasSize(2);
    assertThat(completed.checksumSHA256())
        .startsWith(attributes.checksum().checksumSHA256().split("-", -1)[0]);
  }

  private CompletedPart part(String upload, int number, byte[] content) {
    var uploaded =
        s3.uploadPart(
            it -> it.bucket(bucket).key("big").uploadId(upload).partNumber(number),
            RequestBody.fromBytes(content));
    return CompletedPart.builder()
        .partNumber(number)
        .eTag(uploaded.eTag())
        .checksumCRC32(uploaded.checksumCRC32())
        .build();
  }

  private software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse complete(
      String upload, List<CompletedPart> parts) {
    return s3.completeMultipartUpload(
        it -> it.bucket(bucket).key("big").uploadId(upload).multipartUpload(m -> m.parts(parts)));
  }

  private static String md5OfMd5s(byte[]... parts) throws Exception {
    var all = MessageDigest.getInstance("MD5");
    for (byte[] part : parts) {
      all.update(MessageDigest.getInstance("MD5").digest(part));
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static void assertError(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            S3Exception.class, it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo(code));
  }
}
