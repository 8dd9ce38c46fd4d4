package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.Simulator;
import dev.virga.testkit.Waiting;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.Isolation;
import dev.virga.testkit.junit.Reset;
import dev.virga.testkit.junit.VirgaTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;

/// Pairs of tests that meet while they run; each pair needs two threads.
final class ParallelFixtures {
  private ParallelFixtures() {}

  private static void meet(CyclicBarrier barrier) throws Exception {
    barrier.await(30, TimeUnit.SECONDS);
  }

  /// The first one ends, which empties its account, and the second one still has what it made.
  @VirgaTest(services = {"s3", "ecs"})
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class Accounts {
    private final CyclicBarrier barrier = new CyclicBarrier(2);
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    @Test
    void first(EcsClient ecs, @FromVirga String account) throws Exception {
      sees_its_own(ecs, account);
      accounts.put("first", account);
      meet(barrier);
    }

    @Test
    void second(EcsClient ecs, @FromVirga String account, Simulator simulator) throws Exception {
      sees_its_own(ecs, account);
      meet(barrier);

      try (EcsClient other = as(accounts.get("first"), simulator)) {
        Waiting.until(
            Duration.ofSeconds(20), () -> other.listClusters().clusterArns(), it -> it.isEmpty());
      }
      assertThat(account).isNotEqualTo(accounts.get("first"));
      assertThat(ecs.listClusters().clusterArns()).hasSize(1);
    }

    private void sees_its_own(EcsClient ecs, String account) throws Exception {
      ecs.createCluster(it -> it.clusterName("jobs"));
      meet(barrier);
      assertThat(ecs.listClusters().clusterArns())
          .containsExactly("arn:aws:ecs:us-east-1:" + account + ":cluster/jobs");
    }

    private static EcsClient as(String account, Simulator simulator) {
      return EcsClient.builder()
          .endpointOverride(simulator.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create(account, "test")))
          .build();
    }
  }

  /// The name of a bucket is unique among all accounts: one of the two gets it.
  @VirgaTest(services = {"s3", "ecs"})
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class OneBucket {
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    @Test
    void first(S3Client s3) throws Exception {
      s3.createBucket(it -> it.bucket("uploads"));
      meet(barrier);
      meet(barrier);
    }

    @Test
    void second(S3Client s3) throws Exception {
      meet(barrier);
      assertThatThrownBy(() -> s3.createBucket(it -> it.bucket("uploads")))
          .isInstanceOf(BucketAlreadyExistsException.class);
      meet(barrier);
    }
  }

  /// With simulators of their own both get it.
  @VirgaTest(services = "s3", isolation = Isolation.SIMULATOR)
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class TwoBuckets {
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    @Test
    void first(S3Client s3) throws Exception {
      has_it(s3);
    }

    @Test
    void second(S3Client s3) throws Exception {
      has_it(s3);
    }

    private void has_it(S3Client s3) throws Exception {
      s3.createBucket(it -> it.bucket("uploads"));
      meet(barrier);
      assertThat(s3.listBuckets().buckets()).hasSize(1);
    }
  }

  /// Without a reset between them, tests of a class share its account, also at the same time.
  @VirgaTest(
      services = {"s3", "ecs"},
      reset = Reset.ALL)
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class Together {
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    @Test
    void first(EcsClient ecs) throws Exception {
      ecs.createCluster(it -> it.clusterName("first"));
      sees_both(ecs);
    }

    @Test
    void second(EcsClient ecs) throws Exception {
      ecs.createCluster(it -> it.clusterName("second"));
      sees_both(ecs);
    }

    private void sees_both(EcsClient ecs) throws Exception {
      meet(barrier);
      assertThat(ecs.listClusters().clusterArns()).hasSize(2);
    }
  }
}
