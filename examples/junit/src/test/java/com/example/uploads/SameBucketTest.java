package com.example.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.junit.Isolation;
import dev.virga.testkit.junit.VirgaTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;

/// A simulator for each test: they may use the same bucket at the same time.
@VirgaTest(services = {"s3", "ecs"}, isolation = Isolation.SIMULATOR)
class SameBucketTest {
  @ParameterizedTest
  @ValueSource(strings = {"first", "second", "third"})
  void everyone_has_a_bucket_of_that_name(String name, S3Client s3, EcsClient ecs) {
    var uploads = new Uploads("uploads", s3, ecs);
    uploads.prepare();

    uploads.store(name, "hello");

    assertThat(s3.listObjectsV2(it -> it.bucket("uploads")).contents())
        .extracting(it -> it.key())
        .containsExactly(name);
  }
}
