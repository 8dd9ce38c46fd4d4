package dev.virga.sdk;

import java.net.InetAddress;
import java.net.URI;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
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

  /// In path style, as all who give S3 an endpoint of their own.
  static S3Client s3(URI endpoint) {
    return s3(endpoint, TEST);
  }

  static S3Client s3(URI endpoint, AwsCredentialsProvider credentials) {
    return with(S3Client.builder(), endpoint, credentials).forcePathStyle(true).build();
  }

  /// The bucket stands in the name of the host, and every name is this machine.
  static S3Client s3ByHost(URI endpoint) {
    return with(S3Client.builder(), endpoint, TEST)
        .httpClient(
            Apache5HttpClient.builder()
                .dnsResolver(
                    new SystemDefaultDnsResolver() {
                      @Override
                      public InetAddress[] resolve(String host) {
                        return new InetAddress[] {InetAddress.getLoopbackAddress()};
                      }
                    })
                .build())
        .build();
  }

  /// @param multipart whether it cuts large objects by itself
  static S3AsyncClient s3Async(URI endpoint, boolean multipart) {
    return with(S3AsyncClient.builder(), endpoint, TEST)
        .forcePathStyle(true)
        .multipartEnabled(multipart)
        .build();
  }

  static S3Presigner presigner(URI endpoint) {
    return S3Presigner.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(TEST)
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  static AwsCredentialsProvider key(String accessKeyId) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, "test"));
  }

  private static <B extends AwsClientBuilder<B, ?>> B with(
      B builder, URI endpoint, AwsCredentialsProvider credentials) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials);
  }
}
