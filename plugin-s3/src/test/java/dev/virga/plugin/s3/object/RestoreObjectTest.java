package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.RestoreRequest;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestoreObjectTest {
  private final BucketUnderTest s3 = new BucketUnderTest();

  @AfterEach
  void stop() {
    s3.close();
  }

  private int restore(String key, @Nullable Integer days) {
    return s3.call(
            new RestoreObject(s3.store()),
            new RestoreObject.Request(
                BucketUnderTest.NAME,
                key,
                null,
                RestoreRequest.of(it -> it.days = days),
                null,
                null,
                null))
        .status();
  }

  @Test
  void an_archived_object_can_be_read_at_once_until_the_midnight_behind_its_days() {
    s3.put("a", null, "GLACIER");

    int first = restore("a", 2);
    int second = restore("a", 3);

    assertThat(first).isEqualTo(202);
    assertThat(second).isEqualTo(200);
    assertThat(s3.store().objects().find(s3.bucket(), "a").map(StoredObject::restored))
        .contains(Instant.parse("2026-02-04T00:00:00Z"));
  }

  @Test
  void a_copy_that_has_expired_is_made_anew() {
    s3.put("a", null, "DEEP_ARCHIVE");
    restore("a", 1);

    s3.advance(Duration.ofDays(3));

    assertThat(restore("a", 1)).isEqualTo(202);
  }

  @Test
  void an_object_that_is_in_no_archive_is_not_restored() {
    s3.put("a");

    assertThatThrownBy(() -> restore("a", 1))
        .hasMessage("Restore is not allowed for the object's current storage class");
  }

  @Test
  void days_are_needed_and_at_least_one() {
    s3.put("a", null, "GLACIER");

    assertThatThrownBy(() -> restore("a", null))
        .hasMessageStartingWith("The XML you provided was not well-formed");
    assertThatThrownBy(() -> restore("a", 0)).hasMessage("restoration days should be at least 1");
  }
}
