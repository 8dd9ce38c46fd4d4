package dev.virga.plugin.s3.multipart;

import static dev.virga.plugin.s3.multipart.MultipartFixture.BUCKET;
import static dev.virga.plugin.s3.multipart.MultipartFixture.KEY;
import static dev.virga.plugin.s3.multipart.MultipartFixture.SMALLEST;
import static dev.virga.plugin.s3.multipart.MultipartFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.s3.bucket.DeleteBucket;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.MultipartEtag;
import dev.virga.plugin.s3.model.CompletedPart;
import dev.virga.plugin.s3.model.MultipartUpload;
import dev.virga.plugin.s3.model.Part;
import dev.virga.plugin.s3.object.HeadObject;
import dev.virga.spi.AwsException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MultipartUploadTest {
  private final MultipartFixture s3 = new MultipartFixture();
  private final byte[] first = random(SMALLEST, 1);
  private final byte[] last = random(10, 2);

  @AfterEach
  void no_file_is_left_that_no_row_knows() {
    s3.close();
  }

  @Test
  void parts_become_an_object_with_their_content_and_what_the_upload_was_begun_with() {
    String id = s3.begin(Map.of("contentType", "text/plain", "metadata", Map.of("a", "b")));
    var two = s3.upload(id, 7, last);
    var one = s3.upload(id, 3, first);

    var answer = s3.complete(id, one, two);

    assertThat(answer.eTag())
        .isEqualTo('"' + MultipartEtag.of(List.of(md5(one), md5(two))) + '"')
        .endsWith("-2\"");
    assertThat(answer.checksumType()).isEqualTo("FULL_OBJECT");
    assertThat(answer.checksumCRC64NVME()).isEqualTo(crc64(joined()));
    assertThat(answer.location()).isEqualTo("http://localhost:4566/docs/big%2Ffile");
    assertThat(s3.read(KEY)).isEqualTo(joined());
    var head = s3.call(HeadObject.class, HeadObject.Request.class, with(KEY, Map.of()));
    assertThat(head.contentType()).isEqualTo("text/plain");
    assertThat(head.metadata()).containsEntry("a", "b");
    assertThat(head.contentLength()).isEqualTo(first.length + last.length);
  }

  @Test
  void completing_again_answers_the_same_and_ends_the_upload() {
    String id = s3.begin(Map.of());
    var one = s3.upload(id, 1, last);

    var answer = s3.complete(id, one);

    assertThat(s3.complete(id, Map.of("ifNoneMatch", "*"), one)).isEqualTo(answer);
    assertThat(refusal(() -> s3.upload(id, 1, last)).code()).isEqualTo("NoSuchUpload");
    assertThat(refusal(() -> s3.parts(id, Map.of())).members()).containsEntry("UploadId", id);
  }

  @Test
  void parts_that_are_replaced_or_not_listed_are_let_go_of() {
    String id = s3.begin(Map.of());
    s3.upload(id, 1, first);
    var one = s3.upload(id, 1, last);
    s3.upload(id, 2, first);

    s3.complete(id, one);

    assertThat(s3.read(KEY)).isEqualTo(last);
  }

  @Test
  void an_aborted_upload_is_gone_with_its_parts() {
    String id = s3.begin(Map.of());
    s3.upload(id, 1, last);

    s3.abort(id);

    assertThat(refusal(() -> s3.abort(id)))
        .hasMessage(
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have"
                + " been aborted or completed.")
        .extracting(AwsException::status)
        .isEqualTo(404);
  }

  @Test
  void uploads_do_not_keep_a_bucket_and_go_with_it() {
    String id = s3.begin(Map.of());
    s3.upload(id, 1, last);

    s3.call(DeleteBucket.class, DeleteBucket.Request.class, Map.of("bucket", BUCKET));

    assertThat(refusal(() -> s3.parts(id, Map.of())).code()).isEqualTo("NoSuchBucket");
    s3.awaitNoStrayFiles();
  }

  @Test
  void lists_of_parts_that_make_no_object_are_refused() {
    String id = s3.begin(Map.of());
    var small = s3.upload(id, 1, last);
    var two = s3.upload(id, 2, last);
    var missing = two.with(it -> it.partNumber = 3);
    var other = two.with(it -> it.eTag = small.eTag() + "x");

    assertThat(refusal(() -> s3.complete(id)).code()).isEqualTo("MalformedXML");
    assertThat(refusal(() -> s3.complete(id, two, small)).code()).isEqualTo("InvalidPartOrder");
    assertThat(refusal(() -> s3.complete(id, two, two)).code()).isEqualTo("InvalidPartOrder");
    assertThat(refusal(() -> s3.complete(id, missing)).members())
        .containsEntry("PartNumber", 3)
        .containsEntry("UploadId", id)
        .containsEntry("ETag", md5(two));
    assertThat(refusal(() -> s3.complete(id, other)).code()).isEqualTo("InvalidPart");
    AwsException tooSmall = refusal(() -> s3.complete(id, small, two));
    assertThat(tooSmall.code()).isEqualTo("EntityTooSmall");
    assertThat(tooSmall.members())
        .containsEntry("PartNumber", 1)
        .containsEntry("MinSizeAllowed", 5242880L)
        .containsEntry("ProposedSize", 10L)
        .containsEntry("ETag", md5(small));
    assertThat(s3.parts(id, Map.of()).parts()).hasSize(2);
  }

  @Test
  void part_numbers_go_from_1_to_10000() {
    String id = s3.begin(Map.of());

    for (int number : new int[] {0, 10001, -1}) {
      assertThat(refusal(() -> s3.upload(id, number, last)))
          .hasMessage("Part number must be an integer between 1 and 10000, inclusive")
          .extracting(AwsException::members)
          .isEqualTo(
              Map.of("ArgumentName", "partNumber", "ArgumentValue", Integer.toString(number)));
    }
    assertThat(s3.upload(id, 10000, last).eTag()).isNotEmpty();
  }

  @Test
  void a_condition_that_does_not_hold_leaves_the_upload_as_it_was() {
    String before = s3.begin(Map.of());
    s3.complete(before, s3.upload(before, 1, last));
    String id = s3.begin(Map.of());
    var one = s3.upload(id, 1, first);

    AwsException refused = refusal(() -> s3.complete(id, Map.of("ifNoneMatch", "*"), one));

    assertThat(refused.status()).isEqualTo(412);
    assertThat(s3.read(KEY)).isEqualTo(last);
    assertThat(s3.complete(id, one).eTag()).endsWith("-1\"");
  }

  @Test
  void a_composite_checksum_is_made_of_those_of_the_parts() {
    String id = s3.begin(Map.of("checksumAlgorithm", "sha256"));
    var one = s3.upload(id, 1, first, ChecksumAlgorithm.SHA256);
    var two = s3.upload(id, 2, last, ChecksumAlgorithm.SHA256);
    var silent = two.with(it -> it.checksumSHA256 = null);
    var wrong = two.with(it -> it.checksumSHA256 = one.checksumSHA256());

    assertThat(refusal(() -> s3.upload(id, 3, last)))
        .hasMessage(
            "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type:"
                + " null");
    assertThat(refusal(() -> s3.upload(id, 3, last, ChecksumAlgorithm.CRC32)))
        .hasMessageContaining("expected checksum Type: sha256, actual checksum Type: crc32");
    assertThat(refusal(() -> s3.complete(id, one, silent)))
        .hasMessageContaining("It was missing for part 2 in the request.");
    assertThat(refusal(() -> s3.complete(id, one, wrong)).code()).isEqualTo("InvalidPart");
    assertThat(s3.parts(id, Map.of()).parts())
        .extracting(Part::checksumSHA256)
        .containsExactly(one.checksumSHA256(), two.checksumSHA256());
    var answer = s3.complete(id, one, two);
    assertThat(answer.checksumType()).isEqualTo("COMPOSITE");
    assertThat(answer.checksumSHA256()).endsWith("=-2");
  }

  @Test
  void what_is_expected_of_the_object_is_checked() {
    String id = s3.begin(Map.of("checksumAlgorithm", "CRC32", "checksumType", "FULL_OBJECT"));
    var one = s3.upload(id, 1, last);

    assertThat(refusal(() -> s3.complete(id, Map.of("checksumCRC32", "AAAAAA=="), one)))
        .hasMessage("The crc32 you specified did not match the calculated checksum.");
    assertThat(refusal(() -> s3.complete(id, Map.of("checksumType", "COMPOSITE"), one)))
        .hasMessage(
            "The upload was created using the FULL_OBJECT checksum mode. The complete request must"
                + " use the same checksum mode.");
    assertThat(refusal(() -> s3.complete(id, Map.of("mpuObjectSize", 11L), one)))
        .hasMessage(
            "The provided 'x-amz-mp-object-size' header value 11 does not match what was computed: 10");
    assertThat(s3.complete(id, Map.of("mpuObjectSize", 10L), one).checksumCRC32()).isNotNull();
  }

  @Test
  void checksums_that_no_upload_can_have_are_refused() {
    assertThat(refusal(() -> s3.begin(Map.of("checksumType", "COMPOSITE"))))
        .hasMessage(
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm"
                + " header.");
    assertThat(
            refusal(
                () -> s3.begin(Map.of("checksumAlgorithm", "SHA1", "checksumType", "FULL_OBJECT"))))
        .hasMessage(
            "The FULL_OBJECT checksum type cannot be used with the sha1 checksum algorithm.");
    assertThat(
            refusal(() ->
                s3.begin(Map.of("checksumAlgorithm", "CRC64NVME", "checksumType", "COMPOSITE"))))
        .hasMessage(
            "The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.");
  }

  @Test
  void parts_are_listed_by_number_in_pages() {
    String id = s3.begin(Map.of());
    for (int number : new int[] {10000, 2, 30}) {
      s3.upload(id, number, last);
    }

    var page = s3.parts(id, Map.of("maxParts", 2));
    var rest = s3.parts(id, Map.of("partNumberMarker", 30));

    assertThat(page.parts()).extracting(Part::partNumber).containsExactly(2, 30);
    assertThat(page.isTruncated()).isTrue();
    assertThat(page.nextPartNumberMarker()).isEqualTo(30);
    assertThat(page.parts()).extracting(Part::checksumCRC64NVME).containsOnlyNulls();
    assertThat(rest.parts()).extracting(Part::partNumber).containsExactly(10000);
    assertThat(rest.isTruncated()).isFalse();
    assertThat(refusal(() -> s3.parts(id, Map.of("maxParts", -1))))
        .hasMessage("Argument max-parts must be an integer between 0 and 2147483647");
  }

  @Test
  void uploads_are_listed_by_key_and_then_by_age() {
    var b = s3.begun("b", Map.of()).uploadId();
    var a1 = s3.begun("a", Map.of()).uploadId();
    var a2 = s3.begun("a", Map.of()).uploadId();
    s3.begun("d/1", Map.of());
    s3.begun("d/2", Map.of());
    var e = s3.begun("e", Map.of()).uploadId();

    var page = uploads(Map.of("delimiter", "/", "maxUploads", 1));
    var second =
        uploads(Map.of("delimiter", "/", "keyMarker", "a", "uploadIdMarker", a1, "maxUploads", 3));
    var third = uploads(Map.of("delimiter", "/", "keyMarker", "d/"));

    assertThat(page.uploads()).extracting(MultipartUpload::uploadId).containsExactly(a1);
    assertThat(page.isTruncated()).isTrue();
    assertThat(page.nextUploadIdMarker()).isEqualTo(a1);
    assertThat(second.uploads()).extracting(MultipartUpload::uploadId).containsExactly(a2, b);
    assertThat(second.commonPrefixes()).extracting(it -> it.prefix()).containsExactly("d/");
    assertThat(second.nextKeyMarker()).isEqualTo("d/");
    assertThat(second.isTruncated()).isTrue();
    assertThat(third.uploads()).extracting(MultipartUpload::uploadId).containsExactly(e);
    assertThat(third.isTruncated()).isFalse();
    assertThat(uploads(Map.of("prefix", "d/")).uploads()).hasSize(2);
  }

  @Test
  void a_part_may_be_a_range_of_an_object() {
    String source = s3.begin(Map.of());
    s3.complete(source, s3.upload(source, 1, first), s3.upload(source, 2, last));
    String id = s3.begin(Map.of());

    var tail = copy(id, 1, "bytes=" + (SMALLEST - 1) + "-" + (SMALLEST + 1));

    assertThat(refusal(() -> copy(id, 2, "bytes=0-99999999")))
        .hasMessage("Range specified is not valid for source object of size: 5242890");
    assertThat(refusal(() -> copy(id, 2, "bytes=5-")).code()).isEqualTo("InvalidArgument");
    s3.complete(id, tail);
    assertThat(s3.read(KEY)).containsExactly(first[SMALLEST - 1], last[0], last[1]);
  }

  @Test
  void every_part_needs_the_key_that_the_upload_was_begun_with() {
    var key =
        Map.of(
            "sseCustomerAlgorithm", "AES256",
            "sseCustomerKey", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "sseCustomerKeyMD5", "KYvwGXoFFJ42a2u2GDWhwQ==");
    String id = s3.begin(key);

    assertThatThrownBy(() -> s3.upload(id, 1, last))
        .hasMessage(
            "The multipart upload initiate requested encryption. Subsequent part requests must"
                + " include the appropriate encryption parameters.");
  }

  private CompletedPart copy(String id, int number, String range) {
    var answer =
        s3.call(
            UploadPartCopy.class,
            UploadPartCopy.Request.class,
            with(
                KEY,
                Map.of(
                    "uploadId", id,
                    "partNumber", number,
                    "copySource", BUCKET + "/" + KEY,
                    "copySourceRange", range)));
    return CompletedPart.of(it -> {
      it.partNumber = number;
      it.eTag = Objects.requireNonNull(answer.copyPartResult()).eTag();
    });
  }

  private ListMultipartUploads.Response uploads(Map<String, ?> query) {
    var members = new java.util.HashMap<String, Object>(query);
    members.put("bucket", BUCKET);
    return s3.call(ListMultipartUploads.class, ListMultipartUploads.Request.class, members);
  }

  private byte[] joined() {
    byte[] all = java.util.Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return all;
  }

  private static AwsException refusal(ThrowingCallable call) {
    return catchThrowableOfType(AwsException.class, call);
  }

  private static String md5(CompletedPart part) {
    return Objects.requireNonNull(part.eTag()).replace("\"", "");
  }

  private static String crc64(byte[] content) {
    var checksum = ChecksumAlgorithm.CRC64NVME.start();
    checksum.update(content, 0, content.length);
    return checksum.base64();
  }

  private static byte[] random(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
