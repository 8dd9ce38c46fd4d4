package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Objects that are written with a lock.
class ProtectedObjectsTest {
  private static final String[] RETAINED = {
    "x-amz-object-lock-mode", "GOVERNANCE",
    "x-amz-object-lock-retain-until-date", "2026-02-01T00:00:00Z"
  };

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/vault", "", "x-amz-bucket-object-lock-enabled", "true");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private static String[] and(String[] headers, String... more) {
    return Stream.of(headers, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  @Test
  void a_locked_object_has_to_come_with_a_digest() {
    var without = s3.put("/vault/key", "hello", RETAINED);
    var md5 =
        s3.put("/vault/key", "hello", and(RETAINED, "Content-MD5", "XUFAKrxLKna5cZ2REBfFkg=="));
    var checksum = s3.put("/vault/key", "hello", and(RETAINED, "x-amz-checksum-crc32", "NhCmhg=="));

    assertThat(without.status()).isEqualTo(400);
    assertThat(without.element("Message"))
        .isEqualTo(
            "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with"
                + " Object Lock parameters");
    assertThat(md5.status()).isEqualTo(200);
    assertThat(checksum.status()).isEqualTo(200);
    assertThat(s3.head("/vault/key").header("x-amz-object-lock-mode")).isEqualTo("GOVERNANCE");
    assertThat(s3.head("/vault/key").header("x-amz-object-lock-retain-until-date"))
        .isEqualTo("2026-02-01T00:00:00Z");
  }

  @Test
  void a_locked_version_stays_until_its_time_has_come() {
    String version =
        Objects.requireNonNull(
            s3.put("/vault/key", "hello", and(RETAINED, "x-amz-checksum-crc32", "NhCmhg=="))
                .header("x-amz-version-id"));
    String target = "/vault/key?versionId=" + version;

    assertThat(s3.send("DELETE", target).status()).isEqualTo(403);
    assertThat(s3.send("DELETE", "/vault/key").header("x-amz-delete-marker")).isEqualTo("true");
    assertThat(s3.get(target).body()).isEqualTo("hello");
    s3.clock.advance(Duration.ofDays(1));
    assertThat(s3.send("DELETE", target).status()).isEqualTo(204);
    s3.waitForFiles(0);
  }

  @Test
  void governance_can_be_bypassed_and_a_legal_hold_cannot() {
    String hold = "x-amz-object-lock-legal-hold";
    String crc = "x-amz-checksum-crc32";
    String bypass = "x-amz-bypass-governance-retention";
    String version = "x-amz-version-id";
    String retained = s3.put("/vault/a", "hello", and(RETAINED, crc, "NhCmhg==")).header(version);
    String held = s3.put("/vault/b", "hello", hold, "ON", crc, "NhCmhg==").header(version);

    assertThat(s3.send("DELETE", "/vault/a?versionId=" + retained, bypass, "true").status())
        .isEqualTo(204);
    assertThat(s3.send("DELETE", "/vault/b?versionId=" + held, bypass, "true").status())
        .isEqualTo(403);
    assertThat(s3.head("/vault/b").header(hold)).isEqualTo("ON");
  }
}
