package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.s3.S3Client;

/// Each repetition finds nothing of the one before: no bucket, no task, no process.
@VirgaTest(
    services = {"s3", "ecs", "sts"},
    region = "eu-central-1")
class ResetFixture {
  private static final String SECONDS = "7654321";

  @RepeatedTest(2)
  void nothing_is_left(S3Client s3, EcsClient ecs, @FromVirga URI endpoint, TestReporter reporter) {
    assertThat(s3.listBuckets().buckets()).isEmpty();
    assertThat(ecs.listTaskDefinitions().taskDefinitionArns()).isEmpty();
    assertThat(sleepers()).isEmpty();

    s3.createBucket(it -> it.bucket("uploads"));
    ecs.createCluster(it -> it.clusterName("default"));
    var container =
        ContainerDefinition.builder().name("app").image("busybox").command("sleep", SECONDS).build();
    ecs.registerTaskDefinition(it ->
        it.family("sleep").cpu("256").memory("512").containerDefinitions(container));
    ecs.runTask(it -> it.taskDefinition("sleep"));
    Waiting.until(Duration.ofSeconds(20), ResetFixture::sleepers, it -> !it.isEmpty());
    reporter.publishEntry("endpoint of reset", endpoint.toString());
  }

  /// Another class that wants the same.
  @VirgaTest(
      services = {"s3", "ecs", "sts"},
      region = "eu-central-1")
  static class Twin {
    @Test
    void is_at_the_same_endpoint(@FromVirga URI endpoint, TestReporter reporter) {
      reporter.publishEntry("endpoint of its twin", endpoint.toString());
    }
  }

  static List<String> sleepers() {
    return ProcessHandle.current()
        .descendants()
        .flatMap(it -> it.info().commandLine().stream())
        .filter(it -> it.contains("sleep " + SECONDS))
        .toList();
  }
}
