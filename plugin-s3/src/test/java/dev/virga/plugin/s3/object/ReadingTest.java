package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GetObject and HeadObject over HTTP.
class ReadingTest {
  private static final String DIGITS = "0123456789";
  private static final String ETAG = "\"781e5e245d69b566979b86e28d23f2c7\"";
  private static final String WRITTEN = "Sat, 31 Jan 2026 12:00:00 GMT";
  private static final String BEFORE = "Sat, 31 Jan 2026 11:59:59 GMT";

  @TempDir static Path directory;
  private static LiveS3 s3;

  @BeforeAll
  static void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
    s3.put("/bucket/digits", DIGITS, "Content-Type", "text/plain");
    s3.put("/bucket/empty", "");
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @Test
  void an_object_comes_back_with_what_is_known_of_it() {
    var answer = s3.get("/bucket/digits");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(DIGITS);
    assertThat(answer.header("ETag")).isEqualTo(ETAG);
    assertThat(answer.header("Last-Modified")).isEqualTo(WRITTEN);
    assertThat(answer.header("accept-ranges")).isEqualTo("bytes");
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
    assertThat(answer.header("x-amz-server-side-encryption")).isEqualTo("AES256");
    assertThat(answer.header("x-amz-version-id")).isNull();
    assertThat(answer.header("x-amz-storage-class")).isNull();
    assertThat(answer.header("x-amz-checksum-crc64nvme")).isNull();
  }

  @Test
  void head_says_the_same_without_a_body() {
    var get = s3.get("/bucket/digits", "x-amz-checksum-mode", "ENABLED");
    var head = s3.head("/bucket/digits", "x-amz-checksum-mode", "ENABLED");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String it :
        new String[] {
          "ETag",
          "Last-Modified",
          "accept-ranges",
          "Content-Length",
          "Content-Type",
          "x-amz-server-side-encryption",
          "x-amz-checksum-crc64nvme",
          "x-amz-checksum-type"
        }) {
      assertThat(head.header(it)).as(it).isNotNull().isEqualTo(get.header(it));
    }
  }

  @Test
  void errors_of_head_have_no_body() {
    var answer = s3.head("/bucket/none");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
    assertThat(s3.raw("HEAD /bucket/none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404")
        .endsWith("\r\n\r\n")
        .contains("x-amz-bucket-region: us-east-1");
  }

  @Test
  void an_object_that_is_not_there_is_named() {
    var answer = s3.get("/bucket/no%20such");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.element("Code")).isEqualTo("NoSuchKey");
    assertThat(answer.element("Key")).isEqualTo("no such");
    assertThat(s3.get("/no-bucket/key").element("BucketName")).isEqualTo("no-bucket");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0-0",
    "bytes=2-4, 234, 2-4",
    "bytes=7-, 789, 7-9",
    "bytes=-3, 789, 7-9",
    "bytes=-99, 0123456789, 0-9",
    "bytes=5-99, 56789, 5-9"
  })
  void a_range_is_answered_with_these_bytes(String range, String body, String positions) {
    var answer = s3.get("/bucket/digits", "Range", range);

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes " + positions + "/10");
    assertThat(answer.header("Content-Length")).isEqualTo("" + body.length());
    assertThat(answer.header("ETag")).isEqualTo(ETAG);
    var head = s3.head("/bucket/digits", "Range", range);
    assertThat(head.status()).isEqualTo(206);
    assertThat(head.header("Content-Range")).isEqualTo("bytes " + positions + "/10");
    assertThat(head.header("Content-Length")).isEqualTo("" + body.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=0-1,4-5", "bytes=4-2", "bytes=-", "lines=1-2", "bytes=a-b", "bytes"})
  void what_is_not_one_range_of_bytes_is_ignored(String range) {
    var answer = s3.get("/bucket/digits", "Range", range);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(DIGITS);
    assertThat(answer.header("Content-Range")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/bucket/digits, bytes=10-, 10",
    "/bucket/digits, bytes=10-20, 10",
    "/bucket/digits, bytes=-0, 10",
    "/bucket/empty, bytes=0-, 0",
    "/bucket/empty, bytes=-1, 0"
  })
  void a_range_that_the_object_does_not_have_is_refused(String path, String range, String size) {
    var answer = s3.get(path, "Range", range);

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.element("Code")).isEqualTo("InvalidRange");
    assertThat(answer.element("ActualObjectSize")).isEqualTo(size);
    assertThat(answer.element("RangeRequested")).isEqualTo(range);
  }

  @Test
  void an_empty_object_has_no_bytes() {
    var answer = s3.get("/bucket/empty");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Content-Length")).isEqualTo("0");
    assertThat(answer.header("ETag")).isEqualTo("\"d41d8cd98f00b204e9800998ecf8427e\"");
    assertThat(answer.header("Content-Type")).isEqualTo("binary/octet-stream");
    assertThat(s3.head("/bucket/empty").header("Content-Length")).isEqualTo("0");
  }

  @Test
  void a_checksum_is_told_to_those_who_ask_for_the_whole_object() {
    var whole = s3.get("/bucket/digits", "x-amz-checksum-mode", "ENABLED");
    var part = s3.get("/bucket/digits", "x-amz-checksum-mode", "ENABLED", "Range", "bytes=0-3");

    assertThat(whole.header("x-amz-checksum-crc64nvme")).isNotNull();
    assertThat(whole.header("x-amz-checksum-type")).isEqualTo("FULL_OBJECT");
    assertThat(part.header("x-amz-checksum-crc64nvme")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // the four conditions: If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since
    "same, , , , 200",
    "other, , , , 412",
    "*, , , , 200",
    ", same, , , 304",
    ", *, , , 304",
    ", other, , , 200",
    ", , written, , 304",
    ", , before, , 200",
    ", , , written, 200",
    ", , , before, 412",
    "same, , , before, 200",
    "other, , , written, 412",
    ", same, before, , 304",
    ", other, written, , 200",
    "same, same, , , 304",
    "other, same, , , 412",
    ", , written, before, 412",
    "same, other, written, before, 200"
  })
  void conditions_are_looked_at_in_the_order_of_http(
      @Nullable String match,
      @Nullable String noneMatch,
      @Nullable String modified,
      @Nullable String unmodified,
      int status) {
    var headers = new ArrayList<String>();
    add(headers, "If-Match", match);
    add(headers, "If-None-Match", noneMatch);
    add(headers, "If-Modified-Since", modified);
    add(headers, "If-Unmodified-Since", unmodified);

    var get = s3.get("/bucket/digits", headers.toArray(String[]::new));

    assertThat(get.status()).isEqualTo(status);
    assertThat(s3.head("/bucket/digits", headers.toArray(String[]::new)).status())
        .isEqualTo(status);
    if (status == 304) {
      assertThat(get.body()).isEmpty();
      assertThat(get.header("ETag")).isEqualTo(ETAG);
      assertThat(get.header("Content-Type")).isNull();
    }
  }

  private static void add(List<String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name);
      headers.add(
          switch (value) {
            case "same" -> ETAG;
            case "other" -> "\"0\"";
            case "written" -> WRITTEN;
            case "before" -> BEFORE;
            default -> value;
          });
    }
  }

  @Test
  void a_condition_that_does_not_hold_is_named() {
    assertThat(s3.get("/bucket/digits", "If-Match", "\"0\"").element("Condition"))
        .isEqualTo("If-Match");
    assertThat(s3.get("/bucket/digits", "If-Unmodified-Since", BEFORE).element("Condition"))
        .isEqualTo("If-Unmodified-Since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-Modified-Since", "If-Unmodified-Since"})
  void a_condition_whose_date_cannot_be_read_is_ignored(String header) {
    assertThat(s3.get("/bucket/digits", header, "yesterday").status()).isEqualTo(200);
  }

  @Test
  void a_condition_on_the_future_is_ignored() {
    var answer = s3.get("/bucket/digits", "If-Modified-Since", "Sun, 31 Jan 2027 12:00:00 GMT");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void the_request_can_say_what_the_answer_says_of_the_content() {
    var answer =
        s3.get(
            "/bucket/digits?response-content-type=a%2Fb&response-content-language=de"
                + "&response-content-encoding=gzip&response-cache-control=no-cache"
                + "&response-expires=never&response-content-disposition=attachment%3B%20filename%3Dx",
            LiveS3.signedBy("123456789012"));

    assertThat(answer.header("Content-Type")).isEqualTo("a/b");
    assertThat(answer.header("Content-Language")).isEqualTo("de");
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.header("Expires")).isEqualTo("never");
    assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=x");
  }

  @Test
  void an_object_that_is_no_multipart_upload_has_one_part() {
    var part = s3.get("/bucket/digits?partNumber=1");
    var none = s3.get("/bucket/digits?partNumber=2");
    var both = s3.get("/bucket/digits?partNumber=1", "Range", "bytes=0-1");

    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(DIGITS);
    assertThat(part.header("Content-Range")).isEqualTo("bytes 0-9/10");
    assertThat(part.header("x-amz-mp-parts-count")).isNull();
    assertThat(none.status()).isEqualTo(416);
    assertThat(none.element("PartNumberRequested")).isEqualTo("2");
    assertThat(none.element("ActualPartCount")).isEqualTo("1");
    assertThat(both.status()).isEqualTo(400);
  }
}
