package com.example.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.Task;
import software.amazon.awssdk.services.s3.S3Client;

/// The tests run at the same time (see junit-platform.properties), each in an account of its own. A
/// bucket's name is unique among all accounts, as on AWS, so it has the account in it.
@VirgaTest(services = {"s3", "ecs"})
class UploadsTest {
  @FromVirga private String account;
  @FromVirga private S3Client s3;
  @FromVirga private EcsClient ecs;

  private Uploads uploads;

  @BeforeEach
  void prepare() {
    uploads = new Uploads("uploads-" + account, s3, ecs);
    uploads.prepare();
  }

  @Test
  void an_upload_is_in_the_bucket() {
    uploads.store("greeting", "hello");

    String stored =
        s3.getObject(
                it -> it.bucket("uploads-" + account).key("greeting"),
                ResponseTransformer.toBytes())
            .asUtf8String();

    assertThat(stored).isEqualTo("hello");
  }

  @Test
  void what_was_not_uploaded_is_not_there() {
    assertThat(uploads.has("greeting")).isFalse();
  }

  @Test
  void an_upload_is_counted_by_a_task() {
    String task = uploads.store("greeting", "hello");

    Task stopped =
        Waiting.until(
            Duration.ofSeconds(20),
            () -> ecs.describeTasks(it -> it.cluster("uploads").tasks(task)).tasks().getFirst(),
            it -> it.lastStatus().equals("STOPPED"));
    assertThat(stopped.containers().getFirst().exitCode()).isZero();
  }

  @Test
  void clusters_of_other_tests_are_not_seen() {
    assertThat(ecs.listClusters().clusterArns())
        .containsExactly("arn:aws:ecs:us-east-1:" + account + ":cluster/uploads");
  }
}
