package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.TestClock;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.services.s3.S3Client;

/// Time stands until a test moves it, and each test begins at the same time.
@VirgaTest(services = "s3", stoppedClock = true, endpointProperty = "fixture.endpoint")
class ClockFixture {
  private static Instant begin;

  @RepeatedTest(2)
  void a_bucket_is_as_old_as_the_test_says(S3Client s3, TestClock clock, @FromVirga URI endpoint) {
    if (begin == null) {
      begin = clock.instant();
    }
    assertThat(clock.instant()).isEqualTo(begin);
    assertThat(System.getProperty("fixture.endpoint")).isEqualTo(endpoint.toString());

    clock.advance(Duration.ofDays(3));
    s3.createBucket(it -> it.bucket("uploads"));

    assertThat(s3.listBuckets().buckets().getFirst().creationDate().truncatedTo(ChronoUnit.SECONDS))
        .isEqualTo(begin.plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS));
  }
}
