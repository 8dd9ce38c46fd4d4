package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions of objects over HTTP, and what of them stays after a restart.
class VersionsTest {
  private static final String VERSION = "x-amz-version-id";
  private static final String MARKER = "x-amz-delete-marker";

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private String version(String content) {
    String version = s3.put("/bucket/key", content).header(VERSION);
    return Objects.requireNonNull(version);
  }

  @Test
  void each_write_makes_a_version_that_can_be_read() {
    s3.versioned("bucket", "Enabled");
    String first = version("first");
    String second = version("second");

    var current = s3.get("/bucket/key");
    var older = s3.get("/bucket/key?versionId=" + first);

    assertThat(current.body()).isEqualTo("second");
    assertThat(current.header(VERSION)).isEqualTo(second);
    assertThat(older.body()).isEqualTo("first");
    assertThat(older.header(VERSION)).isEqualTo(first);
    assertThat(s3.files()).isEqualTo(2);
  }

  @Test
  void a_deletion_without_a_version_puts_a_marker_in_front() {
    s3.versioned("bucket", "Enabled");
    String first = version("first");

    var deleted = s3.send("DELETE", "/bucket/key");
    String marker = deleted.header(VERSION);
    var current = s3.get("/bucket/key");
    var ofMarker = s3.get("/bucket/key?versionId=" + marker);

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.header(MARKER)).isEqualTo("true");
    assertThat(current.status()).isEqualTo(404);
    assertThat(current.element("Code")).isEqualTo("NoSuchKey");
    assertThat(current.header(MARKER)).isEqualTo("true");
    assertThat(current.header(VERSION)).isEqualTo(marker);
    assertThat(ofMarker.status()).isEqualTo(405);
    assertThat(ofMarker.element("ResourceType")).isEqualTo("DeleteMarker");
    assertThat(ofMarker.header("Allow")).isEqualTo("DELETE");
    assertThat(ofMarker.header("Last-Modified")).isNotNull();
    assertThat(s3.head("/bucket/key?versionId=" + marker).status()).isEqualTo(405);
    assertThat(s3.get("/bucket/key?versionId=" + first).body()).isEqualTo("first");
  }

  @Test
  void removing_the_marker_brings_the_object_back() {
    s3.versioned("bucket", "Enabled");
    version("first");
    String marker = s3.send("DELETE", "/bucket/key").header(VERSION);

    var removed = s3.send("DELETE", "/bucket/key?versionId=" + marker);

    assertThat(removed.status()).isEqualTo(204);
    assertThat(removed.header(MARKER)).isEqualTo("true");
    assertThat(removed.header(VERSION)).isEqualTo(marker);
    assertThat(s3.get("/bucket/key").body()).isEqualTo("first");
  }

  @Test
  void removing_the_current_version_makes_the_next_older_one_current() {
    s3.versioned("bucket", "Enabled");
    String first = version("first");
    String second = version("second");
    String third = version("third");

    s3.send("DELETE", "/bucket/key?versionId=" + second);
    var removed = s3.send("DELETE", "/bucket/key?versionId=" + third);

    assertThat(removed.header(VERSION)).isEqualTo(third);
    assertThat(removed.header(MARKER)).isNull();
    assertThat(s3.get("/bucket/key").header(VERSION)).isEqualTo(first);
    s3.waitForFiles(1);
    s3.send("DELETE", "/bucket/key?versionId=" + first);
    assertThat(s3.get("/bucket/key").status()).isEqualTo(404);
    assertThat(s3.get("/bucket/key").header(MARKER)).isNull();
    s3.waitForFiles(0);
  }

  @Test
  void suspended_versioning_replaces_the_null_version_alone() {
    s3.put("/bucket", "");
    s3.put("/bucket/key", "before");
    s3.versioned("bucket", "Enabled");
    String kept = version("kept");
    s3.versioned("bucket", "Suspended");

    var written = s3.put("/bucket/key", "null");

    assertThat(written.header(VERSION)).isNull();
    assertThat(s3.get("/bucket/key").header(VERSION)).isEqualTo("null");
    assertThat(s3.get("/bucket/key?versionId=null").body()).isEqualTo("null");
    assertThat(s3.get("/bucket/key?versionId=" + kept).body()).isEqualTo("kept");
    s3.waitForFiles(2);

    var deleted = s3.send("DELETE", "/bucket/key");

    assertThat(deleted.header(VERSION)).isEqualTo("null");
    assertThat(deleted.header(MARKER)).isEqualTo("true");
    assertThat(s3.get("/bucket/key").status()).isEqualTo(404);
    s3.waitForFiles(1);
    s3.send("DELETE", "/bucket/key?versionId=null");
    assertThat(s3.get("/bucket/key").body()).isEqualTo("kept");
  }

  @Test
  void what_was_there_before_versioning_is_the_null_version() {
    s3.put("/bucket", "");
    s3.put("/bucket/key", "before");
    s3.versioned("bucket", "Enabled");
    version("after");

    var answer = s3.get("/bucket/key?versionId=null");

    assertThat(answer.body()).isEqualTo("before");
    assertThat(answer.header(VERSION)).isEqualTo("null");
  }

  @Test
  void versions_that_are_not_there_are_told_from_those_that_cannot_be() {
    s3.versioned("bucket", "Enabled");
    version("first");

    var none = s3.get("/bucket/key?versionId=" + "0".repeat(31) + "x");
    var impossible = s3.get("/bucket/key?versionId=first");
    var empty = s3.get("/bucket/key?versionId=");

    assertThat(none.status()).isEqualTo(404);
    assertThat(none.element("Code")).isEqualTo("NoSuchVersion");
    assertThat(impossible.status()).isEqualTo(400);
    assertThat(impossible.element("Message")).isEqualTo("Invalid version id specified");
    assertThat(empty.element("Message")).isEqualTo("Version id cannot be the empty string");
    var deleted = s3.send("DELETE", "/bucket/key?versionId=" + "0".repeat(31) + "x");
    assertThat(deleted.status()).isEqualTo(204);
  }

  @Test
  void everything_is_there_again_after_a_restart() throws Exception {
    s3.versioned("bucket", "Enabled");
    String first = version("first");
    version("second");
    s3.put("/bucket/other", "other", "x-amz-meta-a", "b");
    s3.close();
    Path bodies = Files.createDirectories(directory.resolve("s3/bodies/00"));
    Files.writeString(bodies.resolve("f".repeat(30) + "00"), "nobody knows me");

    s3 = new LiveS3(directory);

    assertThat(s3.files()).isEqualTo(3);
    assertThat(s3.get("/bucket/key").body()).isEqualTo("second");
    assertThat(s3.get("/bucket/key?versionId=" + first).body()).isEqualTo("first");
    assertThat(s3.get("/bucket/other").header("x-amz-meta-a")).isEqualTo("b");
    String third = version("third");
    s3.send("DELETE", "/bucket/key?versionId=" + third);
    assertThat(s3.get("/bucket/key").body()).isEqualTo("second");
  }
}
