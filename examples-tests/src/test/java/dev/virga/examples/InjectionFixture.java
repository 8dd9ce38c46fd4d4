package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Fidelity;
import dev.virga.testkit.Simulator;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/// Everything that can be asked for, everywhere where it can be asked.
@VirgaTest(
    services = {"s3", "ecs", "sts"},
    region = "eu-central-1",
    fidelity = Fidelity.STRICT,
    settings = "s3.lifecycle-interval=PT2H")
class InjectionFixture {
  @FromVirga private static URI endpoint;
  @FromVirga private Simulator simulator;
  @FromVirga private S3Client s3;

  private final String account;

  InjectionFixture(@FromVirga String account) {
    this.account = account;
  }

  @BeforeAll
  static void the_class_has_an_endpoint(@FromVirga URI same) {
    assertThat(endpoint).isEqualTo(same);
  }

  @Test
  void clients_call_the_simulator_as_the_account(StsClient sts) {
    assertThat(sts.getCallerIdentity().account()).isEqualTo(account).isEqualTo("123456789012");
    assertThat(simulator.endpoint()).isEqualTo(endpoint);
    assertThat(simulator.services()).containsExactly("ecs", "s3", "sts");
  }

  @Test
  void buckets_are_in_the_path_and_in_the_region(S3AsyncClient later, S3Client parameter) {
    s3.createBucket(it -> it.bucket("uploads"));

    assertThat(parameter).isSameAs(s3);
    assertThat(later.getBucketLocation(it -> it.bucket("uploads")).join().locationConstraintAsString())
        .isEqualTo("eu-central-1");
  }

  @Test
  void credentials_and_region_build_other_clients(AwsCredentialsProvider credentials, Region region) {
    assertThat(credentials.resolveCredentials().accessKeyId()).isEqualTo(account);
    assertThat(region).isEqualTo(Region.EU_CENTRAL_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "two"})
  void invocations_are_tests(String name, EcsClient ecs) {
    ecs.createCluster(it -> it.clusterName(name));

    assertThat(ecs.listClusters().clusterArns())
        .containsExactly("arn:aws:ecs:eu-central-1:" + account + ":cluster/" + name);
  }

  @Nested
  class Inside {
    @Test
    void a_nested_class_is_in_the_same_place(@FromVirga URI same) {
      assertThat(same).isEqualTo(endpoint);
    }
  }
}
