package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PutObject over HTTP, and what it leaves behind.
class WritingTest {
  private static final int WRITERS = 32;

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void a_write_is_answered_with_the_digests_of_what_was_written() {
    var answer = s3.put("/bucket/key", "hello");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"5d41402abc4b2a76b9719d911017c592\"");
    assertThat(answer.header("x-amz-checksum-crc64nvme")).isEqualTo("M3eFcAZSQlc=");
    assertThat(answer.header("x-amz-checksum-type")).isEqualTo("FULL_OBJECT");
    assertThat(answer.header("x-amz-server-side-encryption")).isEqualTo("AES256");
    assertThat(answer.header("x-amz-version-id")).isNull();
    assertThat(s3.files()).isEqualTo(1);
  }

  @Test
  void what_a_client_says_of_an_object_comes_back() {
    var written =
        s3.put(
            "/bucket/key",
            "hello",
            "Content-Type",
            "text/plain; charset=utf-8",
            "Content-Encoding",
            "gzip",
            "Content-Language",
            "de-CH",
            "Content-Disposition",
            "attachment",
            "Cache-Control",
            "max-age=60",
            "Expires",
            "when it pleases",
            "x-amz-meta-Colour",
            "Blue",
            "x-amz-website-redirect-location",
            "/other",
            "x-amz-storage-class",
            "STANDARD_IA",
            "x-amz-tagging",
            "a=1&b=2");
    var answer = s3.head("/bucket/key");

    assertThat(written.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.header("Content-Language")).isEqualTo("de-CH");
    assertThat(answer.header("Content-Disposition")).isEqualTo("attachment");
    assertThat(answer.header("Cache-Control")).isEqualTo("max-age=60");
    assertThat(answer.header("Expires")).isEqualTo("when it pleases");
    assertThat(answer.header("x-amz-meta-colour")).isEqualTo("Blue");
    assertThat(answer.header("x-amz-website-redirect-location")).isEqualTo("/other");
    assertThat(answer.header("x-amz-storage-class")).isEqualTo("STANDARD_IA");
    assertThat(answer.header("x-amz-tagging-count")).isEqualTo("2");
  }

  @Test
  void metadata_beyond_ascii_is_refused_and_not_mangled() {
    var answer =
        s3.raw(
            """
            PUT /bucket/key HTTP/1.1\r
            Host: localhost\r
            Content-Length: 0\r
            x-amz-meta-name: Zürich\r
            Connection: close\r
            \r
            """);

    assertThat(answer).startsWith("HTTP/1.1 400").contains("x-amz-meta-name");
    assertThat(s3.head("/bucket/key").status()).isEqualTo(404);
    assertThat(MetadataText.headers(Map.of("name", "Zürich", "plain", "text")))
        .containsEntry("name", "=?UTF-8?B?WsO8cmljaA==?=")
        .containsEntry("plain", "text");
  }

  @Test
  void metadata_has_a_limit() {
    var fits = s3.put("/bucket/fits", "", "x-amz-meta-k", "v".repeat(2047));
    var large = s3.put("/bucket/large", "", "x-amz-meta-k", "v".repeat(2048));

    assertThat(fits.status()).isEqualTo(200);
    assertThat(large.status()).isEqualTo(400);
    assertThat(large.element("Code")).isEqualTo("MetadataTooLarge");
    assertThat(large.element("Size")).isEqualTo("2049");
    assertThat(large.element("MaxSizeAllowed")).isEqualTo("2048");
  }

  @ParameterizedTest
  @CsvSource({
    "x-amz-storage-class, LUKEWARM, 400, InvalidStorageClass",
    "x-amz-website-redirect-location, other, 400, InvalidRedirectLocation",
    "x-amz-server-side-encryption, DES, 400, InvalidArgument",
    "x-amz-server-side-encryption-aws-kms-key-id, k, 400, InvalidArgument",
    "x-amz-object-lock-legal-hold, ON, 400, InvalidRequest",
    "x-amz-write-offset-bytes, 5, 501, NotImplemented",
    "If-None-Match, \"tag\", 501, NotImplemented",
    "If-Match, *, 501, NotImplemented",
    "Content-MD5, none, 400, InvalidDigest",
    "Content-MD5, XrY7u+Ae7tCTyyK7j1rNww==, 400, BadDigest",
    "x-amz-checksum-crc32, AAAAAA==, 400, BadDigest"
  })
  void a_refused_write_leaves_nothing(String header, String value, int status, String code) {
    var answer = s3.put("/bucket/key", "hello", header, value);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.element("Code")).isEqualTo(code);
    assertThat(s3.head("/bucket/key").status()).isEqualTo(404);
    assertThat(s3.files()).isZero();
  }

  @Test
  void a_body_that_ends_too_early_leaves_nothing() {
    s3.sendAndLeave(
        "PUT /bucket/key HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nonly this");

    s3.put("/bucket/other", "");
    s3.waitForFiles(0);
    assertThat(s3.head("/bucket/key").status()).isEqualTo(404);
  }

  @Test
  void an_object_in_the_way_stays_when_its_replacement_fails() {
    s3.put("/bucket/key", "first");

    s3.sendAndLeave(
        "PUT /bucket/key HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nsecond");
    s3.put("/bucket/key", "third", "Content-MD5", "XrY7u+Ae7tCTyyK7j1rNww==");

    assertThat(s3.get("/bucket/key").body()).isEqualTo("first");
    s3.waitForFiles(1);
  }

  @Test
  void what_is_replaced_or_deleted_leaves_no_file() {
    s3.put("/bucket/key", "first");
    s3.put("/bucket/key", "second");
    s3.waitForFiles(1);

    var deleted = s3.send("DELETE", "/bucket/key");

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.header("x-amz-delete-marker")).isNull();
    assertThat(deleted.header("x-amz-version-id")).isNull();
    s3.waitForFiles(0);
    assertThat(s3.send("DELETE", "/bucket/key").status()).isEqualTo(204);
  }

  @Test
  void a_reset_leaves_no_file() {
    s3.put("/bucket/key", "first");

    assertThat(s3.send("POST", "/_virga/reset").status()).isEqualTo(200);

    s3.waitForFiles(0);
  }

  @Test
  void of_many_who_write_what_must_not_exist_one_succeeds() throws Exception {
    List<Integer> statuses =
        atOnce(i -> s3.put("/bucket/key", "body " + i, "If-None-Match", "*").status());

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).allMatch(it -> it == 200 || it == 412);
    assertThat(s3.get("/bucket/key").body()).isEqualTo("body " + statuses.indexOf(200));
    s3.waitForFiles(1);
  }

  @Test
  void the_last_of_many_writers_wins_whole() throws Exception {
    List<String> bodies =
        IntStream.range(0, WRITERS).mapToObj(i -> ("" + (char) ('A' + i)).repeat(70_000)).toList();
    s3.put("/bucket/key", bodies.getFirst());

    List<String> seen =
        atOnce(i -> {
          s3.put("/bucket/key", bodies.get(i));
          return s3.get("/bucket/key").body();
        });

    assertThat(bodies).containsAll(seen);
    assertThat(bodies).contains(s3.get("/bucket/key").body());
    s3.waitForFiles(1);
  }

  private static <T> List<T> atOnce(IntFunction<T> write) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> tasks =
          IntStream.range(0, WRITERS).<Callable<T>>mapToObj(i -> () -> write.apply(i)).toList();
      return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void a_write_can_ask_for_the_version_that_it_replaces() {
    String tag = String.valueOf(s3.put("/bucket/key", "first").header("ETag"));

    var absent = s3.put("/bucket/none", "x", "If-Match", tag);
    var right = s3.put("/bucket/key", "second", "If-Match", tag);
    var stale = s3.put("/bucket/key", "third", "If-Match", tag);
    var both = s3.put("/bucket/key", "x", "If-Match", tag, "If-None-Match", "*");

    assertThat(absent.status()).isEqualTo(404);
    assertThat(right.status()).isEqualTo(200);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.element("Condition")).isEqualTo("If-Match");
    assertThat(both.status()).isEqualTo(501);
    assertThat(s3.get("/bucket/key").body()).isEqualTo("second");
  }

  @Test
  void a_deletion_can_ask_for_the_object_that_it_deletes() {
    String tag = String.valueOf(s3.put("/bucket/key", "first").header("ETag"));

    assertThat(s3.send("DELETE", "/bucket/none", "If-Match", "*").status()).isEqualTo(404);
    assertThat(s3.send("DELETE", "/bucket/key", "If-Match", "\"0\"").status()).isEqualTo(412);
    assertThat(s3.send("DELETE", "/bucket/key", "x-amz-if-match-size", "5").status())
        .isEqualTo(501);
    assertThat(s3.send("DELETE", "/bucket/key", "If-Match", tag).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/../b",
        "...",
        "..a",
        "a//b",
        "/",
        "/a",
        "a/",
        "%00",
        "%F0%9F%98%80%F3%A0%81%81",
        "a%20b+c",
        "%25%41",
        "caf%C3%A9",
        "cafe%CC%81",
        "%0D%0A"
      })
  void a_key_is_nothing_but_a_name(String key) {
    assertThat(s3.raw(raw("PUT", key, "content"))).startsWith("HTTP/1.1 200");

    assertThat(s3.raw(raw("GET", key, ""))).startsWith("HTTP/1.1 200").endsWith("content");
    assertThat(s3.files()).isEqualTo(1);
    assertThat(s3.raw(raw("DELETE", key, ""))).startsWith("HTTP/1.1 204");
    assertThat(s3.raw(raw("GET", key, ""))).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../../etc/passwd", "a/../..", "%2e%2e%2f"})
  void a_key_that_leads_out_of_its_bucket_is_refused(String key) {
    assertThat(s3.raw(raw("PUT", key, "content")))
        .startsWith("HTTP/1.1 400")
        .contains("<Code>InvalidURI</Code>");
    assertThat(s3.files()).isZero();
  }

  private static String raw(String method, String key, String body) {
    return method
        + " /bucket/"
        + key
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  @Test
  void keys_have_a_limit() {
    String most = "%C3%A9".repeat(512);

    assertThat(s3.put("/bucket/" + most, "x").status()).isEqualTo(200);
    assertThat(s3.get("/bucket/" + most).body()).isEqualTo("x");
    assertThat(s3.put("/bucket/" + most + "a", "x").element("Code")).isEqualTo("KeyTooLongError");
  }

  @Test
  void a_form_that_nobody_signed_is_an_object_like_any_other() {
    var written =
        s3.put("/bucket/form", "Action=x&b=2", "Content-Type", "application/x-www-form-urlencoded");

    assertThat(written.status()).isEqualTo(200);
    assertThat(s3.get("/bucket/form").body()).isEqualTo("Action=x&b=2");
  }
}
