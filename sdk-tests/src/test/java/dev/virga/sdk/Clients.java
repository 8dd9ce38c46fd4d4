package dev.virga.sdk;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/// Clients as a user makes them: an endpoint, a key, a region.
final class Clients {
  private static final AwsCredentialsProvider TEST =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  private Clients() {}

  static EcsClient ecs(URI endpoint) {
    return with(EcsClient.builder(), endpoint, TEST).build();
  }

  static CloudWatchLogsClient logs(URI endpoint) {
    return with(CloudWatchLogsClient.builder(), endpoint, TEST).build();
  }

  static StsClient sts(URI endpoint) {
    return sts(endpoint, TEST);
  }

  static StsClient sts(URI endpoint, AwsCredentialsProvider credentials) {
    return with(StsClient.builder(), endpoint, credentials).build();
  }

  static SsmClient ssm(URI endpoint) {
    return with(SsmClient.builder(), endpoint, TEST).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B with(
      B builder, URI endpoint, AwsCredentialsProvider credentials) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials);
  }
}
