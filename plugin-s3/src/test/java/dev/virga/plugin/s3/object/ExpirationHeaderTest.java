package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What answers tell of the lifecycle rule that is going to remove an object.
class ExpirationHeaderTest {
  private static final String EXPIRATION = "x-amz-expiration";

  @TempDir Path directory;
  private LiveS3 s3;

  @BeforeEach
  void start() {
    s3 = new LiveS3(directory);
    s3.put("/bucket", "");
    var configured =
        s3.put(
            "/bucket?lifecycle",
            "<LifecycleConfiguration><Rule><ID>soon</ID><Filter><Prefix>logs/</Prefix></Filter>"
                + "<Status>Enabled</Status><Expiration><Days>3</Days></Expiration></Rule>"
                + "</LifecycleConfiguration>");
    assertThat(configured.status()).as(configured.body()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void writers_and_readers_of_an_object_learn_when_it_expires() {
    String expected = "expiry-date=\"Wed, 04 Feb 2026 00:00:00 GMT\", rule-id=\"soon\"";

    assertThat(s3.put("/bucket/logs/a", "x").header(EXPIRATION)).isEqualTo(expected);
    assertThat(s3.get("/bucket/logs/a").header(EXPIRATION)).isEqualTo(expected);
    assertThat(s3.head("/bucket/logs/a").header(EXPIRATION)).isEqualTo(expected);
    assertThat(
            s3.send("PUT", "/bucket/logs/b", "x-amz-copy-source", "/bucket/logs/a")
                .header(EXPIRATION))
        .isEqualTo(expected);
  }

  @Test
  void nothing_is_told_of_objects_that_stay() {
    assertThat(s3.put("/bucket/a", "x").header(EXPIRATION)).isNull();
    assertThat(s3.get("/bucket/a").header(EXPIRATION)).isNull();
  }
}
