package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncomingBodyTest {
  private static final String UNSIGNED = "x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER";
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @BeforeEach
  void fill() {
    s3.bucket("bucket");
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private RawClient.Answer put(String body, String... headers) {
    return s3.send("PUT", "/bucket/key", body.getBytes(UTF_8), headers);
  }

  @Test
  void a_chunked_body_is_stored_without_its_framing() {
    var answer =
        put(
            "7\r\ncontent\r\n0\r\nx-amz-checksum-crc32:" + crc() + "\r\n\r\n",
            UNSIGNED,
            "x-amz-decoded-content-length: 7",
            "x-amz-trailer: x-amz-checksum-crc32",
            "Content-Encoding: gzip, aws-chunked");

    var read = s3.send("GET", "/bucket/key");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("x-amz-checksum-crc32")).isEqualTo(crc());
    assertThat(read.body()).isEqualTo("content");
    assertThat(read.header("Content-Length")).isEqualTo("7");
    assertThat(read.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void an_encoding_that_is_only_framing_is_not_kept() {
    put(
        "7\r\ncontent\r\n0\r\n\r\n",
        UNSIGNED,
        "x-amz-decoded-content-length: 7",
        "Content-Encoding: aws-chunked");

    assertThat(s3.send("GET", "/bucket/key").headers().first("Content-Encoding")).isEmpty();
  }

  @Test
  void a_trailer_that_is_wrong_leaves_nothing_behind() {
    var answer =
        put(
            "7\r\ncontent\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
            UNSIGNED,
            "x-amz-decoded-content-length: 7",
            "x-amz-trailer: x-amz-checksum-crc32");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("Code")).isEqualTo("BadDigest");
    assertThat(s3.send("GET", "/bucket/key").status()).isEqualTo(404);
  }

  @Test
  void a_chunked_body_tells_its_length() {
    var missing = put("7\r\ncontent\r\n0\r\n\r\n", UNSIGNED);
    var more = put("7\r\ncontent\r\n0\r\n\r\n", UNSIGNED, "x-amz-decoded-content-length: 8");

    assertThat(missing.status()).isEqualTo(411);
    assertThat(missing.element("Code")).isEqualTo("MissingContentLength");
    assertThat(missing.element("Message"))
        .isEqualTo("You must provide the Content-Length HTTP header.");
    assertThat(more.element("Code")).isEqualTo("IncompleteBody");
    assertThat(more.element("NumberBytesExpected")).isEqualTo("8");
  }

  @Test
  void a_body_of_unknown_length_is_taken_where_work_goes_before_exactness() {
    String body = "7\r\ncontent\r\n0\r\n\r\n";

    var lenient = put(body, "Transfer-Encoding: chunked");

    assertThat(lenient.status()).isEqualTo(200);
    assertThat(s3.send("GET", "/bucket/key").body()).isEqualTo("content");
    try (var strict = S3Endpoint.strict()) {
      strict.bucket("bucket");
      var refused =
          strict.send("PUT", "/bucket/key", body.getBytes(UTF_8), "Transfer-Encoding: chunked");
      assertThat(refused.status()).isEqualTo(411);
      assertThat(refused.element("Code")).isEqualTo("MissingContentLength");
    }
  }

  @Test
  void an_object_that_is_too_large_is_refused_before_it_is_read() {
    var plain = put("start of it", "Content-Length: 5368709121", "Expect: 100-continue");
    var chunked = put("7\r\n", UNSIGNED, "x-amz-decoded-content-length: 5368709121");

    assertThat(plain.status()).isEqualTo(400);
    assertThat(plain.element("Code")).isEqualTo("EntityTooLarge");
    assertThat(plain.element("Message"))
        .isEqualTo("Your proposed upload exceeds the maximum allowed size");
    assertThat(plain.element("ProposedSize")).isEqualTo("5368709121");
    assertThat(plain.element("MaxSizeAllowed")).isEqualTo("5368709120");
    assertThat(chunked.element("Code")).isEqualTo("EntityTooLarge");
  }

  private static String crc() {
    var crc = new CRC32();
    crc.update("content".getBytes(UTF_8));
    byte[] bytes = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    return Base64.getEncoder().encodeToString(bytes);
  }
}
