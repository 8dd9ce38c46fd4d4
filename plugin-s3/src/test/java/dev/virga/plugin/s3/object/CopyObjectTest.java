package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyObjectTest {
  private static final String TAG = "\"5d41402abc4b2a76b9719d911017c592\"";
  private static final String VERSION = "x-amz-version-id";

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
    s3.put(
        "/bucket/source",
        "hello",
        "Content-Type",
        "text/plain",
        "x-amz-meta-a",
        "b",
        "x-amz-tagging",
        "t=1",
        "x-amz-storage-class",
        "STANDARD_IA",
        "x-amz-website-redirect-location",
        "/x");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private LiveS3.Answer copy(String source, String target, String... headers) {
    var all = new ArrayList<>(List.of("x-amz-copy-source", source));
    all.addAll(List.of(headers));
    return s3.send("PUT", target, all.toArray(String[]::new));
  }

  @Test
  void a_copy_has_the_content_and_the_metadata_of_its_source() {
    var answer = copy("/bucket/source", "/bucket/copy");
    var read = s3.get("/bucket/copy");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.element("ETag")).isEqualTo(TAG);
    assertThat(answer.element("LastModified")).isEqualTo("2026-01-31T12:00:00.000Z");
    assertThat(answer.element("ChecksumCRC64NVME")).isEqualTo("M3eFcAZSQlc=");
    assertThat(answer.header("x-amz-server-side-encryption")).isEqualTo("AES256");
    assertThat(read.body()).isEqualTo("hello");
    assertThat(read.header("ETag")).isEqualTo(TAG);
    assertThat(read.header("Content-Type")).isEqualTo("text/plain");
    assertThat(read.header("x-amz-meta-a")).isEqualTo("b");
    assertThat(read.header("x-amz-tagging-count")).isEqualTo("1");
    assertThat(read.header("x-amz-storage-class")).isNull();
    assertThat(read.header("x-amz-website-redirect-location")).isNull();
  }

  @Test
  void directives_take_what_the_request_says_instead() {
    copy(
        "bucket/source",
        "/bucket/copy",
        "x-amz-metadata-directive",
        "REPLACE",
        "x-amz-tagging-directive",
        "REPLACE",
        "Content-Type",
        "text/html",
        "x-amz-meta-c",
        "d");
    var read = s3.get("/bucket/copy");

    assertThat(read.header("Content-Type")).isEqualTo("text/html");
    assertThat(read.header("x-amz-meta-a")).isNull();
    assertThat(read.header("x-amz-meta-c")).isEqualTo("d");
    assertThat(read.header("x-amz-tagging-count")).isNull();
  }

  @Test
  void source_and_copy_can_go_without_each_other() {
    copy("/bucket/source", "/bucket/copy");

    s3.send("DELETE", "/bucket/source");
    s3.waitForFiles(1);
    assertThat(s3.get("/bucket/copy").body()).isEqualTo("hello");
    s3.send("DELETE", "/bucket/copy");
    s3.waitForFiles(0);
  }

  @Test
  void an_object_is_copied_onto_itself_only_to_change_it() {
    var same = copy("/bucket/source", "/bucket/source");
    var changed =
        copy(
            "/bucket/source",
            "/bucket/source",
            "x-amz-metadata-directive",
            "REPLACE",
            "x-amz-meta-new",
            "1");

    assertThat(same.status()).isEqualTo(400);
    assertThat(same.element("Code")).isEqualTo("InvalidRequest");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(s3.get("/bucket/source").body()).isEqualTo("hello");
    assertThat(s3.head("/bucket/source").header("x-amz-meta-new")).isEqualTo("1");
    s3.waitForFiles(1);
  }

  @Test
  void another_checksum_can_be_asked_for() {
    var answer = copy("/bucket/source", "/bucket/copy", "x-amz-checksum-algorithm", "SHA256");

    assertThat(answer.element("ChecksumSHA256"))
        .isEqualTo("LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=");
    assertThat(answer.body()).doesNotContain("ChecksumCRC64NVME");
    assertThat(answer.element("ETag")).isEqualTo(TAG);
  }

  @Test
  void a_version_can_be_the_source() {
    s3.versioned("kept", "Enabled");
    String first = s3.put("/kept/key", "first").header(VERSION);
    s3.put("/kept/key", "second");

    var restored = copy("/kept/key?versionId=" + first, "/kept/key");

    assertThat(restored.status()).isEqualTo(200);
    assertThat(restored.header("x-amz-copy-source-version-id")).isEqualTo(first);
    assertThat(restored.header(VERSION)).isNotNull().isNotEqualTo(first);
    assertThat(s3.get("/kept/key").body()).isEqualTo("first");
    String marker = s3.send("DELETE", "/kept/key").header(VERSION);
    assertThat(copy("/kept/key", "/kept/x").status()).isEqualTo(404);
    assertThat(copy("/kept/key?versionId=" + marker, "/kept/x").element("Code"))
        .isEqualTo("InvalidRequest");
  }

  @ParameterizedTest
  @CsvSource({
    "a%20b%2Bc+d, a%20b%2Bc%2Bd",
    "caf%C3%A9, caf%C3%A9",
    "a%3FversionId%3D1, a%3FversionId%3D1",
    "a//b/, a//b/",
    "%25, %25"
  })
  void sources_may_have_any_key(String source, String path) {
    s3.put("/bucket/" + path, "odd");

    assertThat(copy("/bucket/" + source, "/bucket/copy").status()).isEqualTo(200);
    assertThat(s3.get("/bucket/copy").body()).isEqualTo("odd");
  }

  @ParameterizedTest
  @CsvSource({
    "bucket, 400, InvalidArgument",
    "/bucket/, 400, InvalidArgument",
    "//key, 400, InvalidArgument",
    "/bucket/%zz, 400, InvalidArgument",
    "/bucket/none, 404, NoSuchKey",
    "/no-bucket/source, 404, NoSuchBucket",
    "/bucket/source?versionId=x, 400, InvalidArgument"
  })
  void a_source_that_is_none_is_refused(String source, int status, String code) {
    var answer = copy(source, "/bucket/copy");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.element("Code")).isEqualTo(code);
    assertThat(s3.files()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "same, , , , 200",
    "other, , , , 412",
    ", same, , , 412",
    ", other, , , 200",
    ", , before, , 200",
    ", , written, , 412",
    ", , , before, 412",
    ", , , written, 200",
    "same, , , before, 200",
    ", same, before, , 412",
    ", other, written, , 200"
  })
  void a_copy_can_depend_on_its_source(
      @Nullable String match,
      @Nullable String noneMatch,
      @Nullable String modified,
      @Nullable String unmodified,
      int status) {
    var headers = new ArrayList<String>();
    add(headers, "match", match);
    add(headers, "none-match", noneMatch);
    add(headers, "modified-since", modified);
    add(headers, "unmodified-since", unmodified);

    var answer = copy("/bucket/source", "/bucket/copy", headers.toArray(String[]::new));

    assertThat(answer.status()).isEqualTo(status);
    if (status == 412) {
      assertThat(answer.element("Condition")).startsWith("x-amz-copy-source-If-");
      assertThat(s3.files()).isEqualTo(1);
    }
  }

  private static void add(List<String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add("x-amz-copy-source-if-" + name);
      headers.add(
          switch (value) {
            case "same" -> TAG;
            case "other" -> "\"0\"";
            case "written" -> "Sat, 31 Jan 2026 12:00:00 GMT";
            case "before" -> "Sat, 31 Jan 2026 11:59:59 GMT";
            default -> throw new IllegalArgumentException(value);
          });
    }
  }

  @Test
  void a_copy_can_depend_on_what_it_replaces() {
    s3.put("/bucket/copy", "there");

    assertThat(copy("/bucket/source", "/bucket/copy", "If-None-Match", "*").status())
        .isEqualTo(412);
    assertThat(s3.get("/bucket/copy").body()).isEqualTo("there");
    s3.waitForFiles(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-amz-metadata-directive", "x-amz-tagging-directive"})
  void directives_are_two(String header) {
    var answer = copy("/bucket/source", "/bucket/copy", header, "MERGE");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.element("ArgumentName")).isEqualTo(header);
  }

  @Test
  void the_owner_of_the_source_can_be_asked_for() {
    String header = "x-amz-source-expected-bucket-owner";

    assertThat(copy("/bucket/source", "/bucket/copy", header, "123456789012").status())
        .isEqualTo(200);
    assertThat(copy("/bucket/source", "/bucket/copy", header, "210987654321").status())
        .isEqualTo(403);
  }

  @Test
  void an_archived_source_has_to_be_restored_first() {
    s3.put("/bucket/cold", "x", "x-amz-storage-class", "GLACIER");

    var copied = copy("/bucket/cold", "/bucket/copy");
    var read = s3.get("/bucket/cold");

    assertThat(copied.status()).isEqualTo(403);
    assertThat(read.element("Code")).isEqualTo("InvalidObjectState");
    assertThat(read.element("StorageClass")).isEqualTo("GLACIER");
    assertThat(s3.head("/bucket/cold").status()).isEqualTo(200);
  }
}
