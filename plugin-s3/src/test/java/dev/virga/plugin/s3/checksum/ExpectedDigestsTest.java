package dev.virga.plugin.s3.checksum;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Headers;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpectedDigestsTest {
  private static final byte[] HELLO = "hello\n".getBytes(US_ASCII);
  private static final String MD5 = "sZRqySSS0jR8YjW00mERhA==";
  private static final String CRC32 = "NjowIA==";
  private static final String SHA256 =
      "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

  @Test
  void a_body_of_which_nothing_is_said_has_an_md5_and_a_crc64() {
    var digests = ExpectedDigests.NONE.start();
    digests.update(HELLO, 0, 2);
    digests.update(HELLO, 2, HELLO.length - 2);

    Digested digested = digests.finish();

    assertThat(digested.length()).isEqualTo(6);
    assertThat(digested.md5()).isEqualTo("b1946ac92492d2347c6235b4d2611184");
    assertThat(digested.checksum().algorithm()).isEqualTo(ChecksumAlgorithm.CRC64NVME);
    assertThat(digested.checksum().type()).isEqualTo(ChecksumType.FULL_OBJECT);
  }

  @Test
  void what_was_promised_and_kept_is_accepted() {
    Digested digested =
        digest(
            Headers.of(
                "content-md5", MD5,
                "X-Amz-Checksum-Crc32", CRC32,
                "x-amz-sdk-checksum-algorithm", "CRC32",
                "x-amz-checksum-type", "FULL_OBJECT",
                "x-amz-content-sha256", SHA256));

    assertThat(digested.checksum())
        .isEqualTo(new ObjectChecksum(ChecksumAlgorithm.CRC32, ChecksumType.FULL_OBJECT, CRC32));
  }

  @Test
  void large_bodies_are_digested_in_pieces() {
    var body = new byte[1_000_003];
    body[999_999] = 1;
    var digests = ExpectedDigests.NONE.orElse(ChecksumAlgorithm.SHA256).start();
    digests.update(body, 0, body.length);
    Checksum whole = ChecksumAlgorithm.SHA256.start();
    whole.update(body, 0, body.length);

    assertThat(digests.finish().checksum().value()).isEqualTo(whole.base64());
  }

  @Test
  void the_client_names_the_algorithm_before_the_upload_does() {
    assertThat(
            ExpectedDigests.of(Headers.of("x-amz-checksum-crc32", CRC32))
                .orElse(ChecksumAlgorithm.SHA1)
                .algorithm())
        .isEqualTo(ChecksumAlgorithm.CRC32);
    assertThat(ExpectedDigests.of(Headers.of("Content-MD5", MD5)).orElse(ChecksumAlgorithm.SHA1))
        .isEqualTo(new ExpectedDigests(MD5, null, ChecksumAlgorithm.SHA1, null, false));
  }

  @Test
  void another_md5_is_a_bad_digest() {
    fails(
        () -> digest(Headers.of("Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg==")),
        "BadDigest",
        "The Content-MD5 you specified did not match what we received.",
        Map.of("ExpectedDigest", "1B2M2Y8AsgTpgAmY7PhCfg==", "CalculatedDigest", MD5));
  }

  @Test
  void an_md5_of_another_form_is_invalid() {
    for (String value :
        new String[] {
          "", "x", "AAAA", "b1946ac92492d2347c6235b4d2611184", "sZRqySSS0jR8YjW00mERh!=="
        }) {
      fails(
          () -> ExpectedDigests.of(Headers.of("Content-MD5", value)),
          "InvalidDigest",
          "The Content-MD5 you specified was invalid.",
          Map.of("Content-MD5", value));
    }
  }

  @Test
  void another_checksum_is_a_bad_digest() {
    fails(
        () -> digest(Headers.of("x-amz-checksum-crc32", "AAAAAA==")),
        "BadDigest",
        "The CRC32 you specified did not match the calculated checksum.",
        Map.of());
  }

  @Test
  void checksums_of_another_form_are_invalid() {
    for (String value : new String[] {"", "NjowIA", "NjowIDE=", "????????"}) {
      fails(
          () -> ExpectedDigests.of(Headers.of("x-amz-checksum-crc32", value)),
          "InvalidRequest",
          "Value for x-amz-checksum-crc32 header is invalid.",
          Map.of());
    }
  }

  @Test
  void one_checksum_is_enough() {
    fails(
        () ->
            ExpectedDigests.of(
                Headers.of("x-amz-checksum-crc32", CRC32, "x-amz-checksum-sha1", "AAAA")),
        "InvalidRequest",
        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        Map.of());
    fails(
        () ->
            ExpectedDigests.of(
                Headers.of("x-amz-checksum-crc32", CRC32, "x-amz-trailer", "x-amz-checksum-sha1")),
        "InvalidRequest",
        "Expecting a single x-amz-checksum- header",
        Map.of());
  }

  @Test
  void the_sdks_algorithm_must_be_known_and_followed_by_a_checksum_of_it() {
    fails(
        () -> ExpectedDigests.of(Headers.of("x-amz-sdk-checksum-algorithm", "CRC16")),
        "InvalidRequest",
        "Checksum algorithm provided is unsupported. Please try again with any of the valid types:"
            + " [CRC32, CRC32C, CRC64NVME, SHA1, SHA256, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128]",
        Map.of());
    fails(
        () -> ExpectedDigests.of(Headers.of("x-amz-sdk-checksum-algorithm", "CRC32")),
        "InvalidRequest",
        "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or"
            + " x-amz-trailer headers were found.",
        Map.of());
    fails(
        () ->
            ExpectedDigests.of(
                Headers.of(
                    "x-amz-sdk-checksum-algorithm", "crc32c", "x-amz-checksum-crc32", CRC32)),
        "InvalidRequest",
        "Value for x-amz-sdk-checksum-algorithm header is invalid.",
        Map.of());
  }

  @Test
  void the_hash_that_was_signed_is_verified() {
    String other = "0".repeat(64);
    fails(
        () -> digest(Headers.of("x-amz-content-sha256", other)),
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
        Map.of("ClientComputedContentSHA256", other, "S3ComputedContentSHA256", SHA256));
    assertThat(digest(Headers.of("x-amz-content-sha256", "UNSIGNED-PAYLOAD")).length())
        .isEqualTo(6);
    assertThatThrownBy(() -> ExpectedDigests.of(Headers.of("x-amz-content-sha256", "unsigned")))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("InvalidArgument");
              assertThat(it.members())
                  .containsEntry("ArgumentName", "x-amz-content-sha256")
                  .containsEntry("ArgumentValue", "unsigned");
            });
  }

  @Test
  void a_trailing_checksum_is_verified_as_a_leading_one() {
    Headers announced = Headers.of("x-amz-trailer", "x-amz-checksum-crc32");

    assertThat(digest(announced, Headers.of("x-amz-checksum-crc32", CRC32)).checksum().value())
        .isEqualTo(CRC32);
    fails(
        () -> digest(announced, Headers.of("x-amz-checksum-crc32", "AAAAAA==")),
        "BadDigest",
        "The CRC32 you specified did not match the calculated checksum.",
        Map.of());
    fails(
        () -> digest(announced, Headers.of("x-amz-checksum-crc32", "AAAA")),
        "InvalidRequest",
        "Value for x-amz-checksum-crc32 trailing header is invalid.",
        Map.of());
  }

  @Test
  void trailers_are_what_was_announced() {
    for (var announced :
        new Headers[] {
          Headers.EMPTY, Headers.of("x-amz-trailer", "x-amz-checksum-sha1"),
        }) {
      fails(
          () -> digest(announced, Headers.of("x-amz-checksum-crc32", CRC32)),
          "MalformedTrailerError",
          "The request contained trailing data that was not well-formed or did not conform to our"
              + " published schema.",
          Map.of());
    }
    fails(
        () -> digest(Headers.of("x-amz-trailer", "x-amz-checksum-crc32"), Headers.EMPTY),
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our"
            + " published schema.",
        Map.of());
    fails(
        () -> ExpectedDigests.of(Headers.of("x-amz-trailer", "x-amz-checksum-sha10")),
        "InvalidRequest",
        "The value specified in the x-amz-trailer header is not supported",
        Map.of());
  }

  @Test
  void an_algorithm_that_nothing_here_computes_is_refused_before_the_body() {
    assertThatThrownBy(
            () -> ExpectedDigests.of(Headers.of("x-amz-trailer", "x-amz-checksum-xxhash64")))
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.status()).isEqualTo(501));
  }

  private static Digested digest(Headers headers) {
    return digest(headers, Headers.EMPTY);
  }

  private static Digested digest(Headers headers, Headers trailers) {
    var digests = ExpectedDigests.of(headers).start();
    digests.update(HELLO, 0, HELLO.length);
    return digests.finish(trailers);
  }

  private static void fails(
      ThrowingCallable call, String code, String message, Map<String, Object> members) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.message()).isEqualTo(message);
              assertThat(it.members()).isEqualTo(members);
              assertThat(it.status()).isEqualTo(400);
            });
  }
}
