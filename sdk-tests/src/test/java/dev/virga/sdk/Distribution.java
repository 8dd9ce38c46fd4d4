package dev.virga.sdk;

import dev.virga.testkit.VirgaProcess;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.sts.StsClient;

/// The built distribution, started once for all test classes, and clients that know no more of it than
/// its endpoint.
public final class Distribution implements BeforeAllCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Distribution.class);
  private static final AwsCredentialsProvider TEST =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  private VirgaProcess process;

  /// Ends the process after the last test class.
  private record Started(VirgaProcess process) implements AutoCloseable {
    @Override
    public void close() {
      process.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    process =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Started.class, _ -> new Started(VirgaProcess.start()), Started.class)
            .process();
  }

  URI endpoint() {
    return process.endpoint();
  }

  EcsClient ecs() {
    return with(EcsClient.builder(), TEST).build();
  }

  CloudWatchLogsClient logs() {
    return with(CloudWatchLogsClient.builder(), TEST).build();
  }

  StsClient sts() {
    return sts(TEST);
  }

  StsClient sts(AwsCredentialsProvider credentials) {
    return with(StsClient.builder(), credentials).build();
  }

  private <B extends AwsClientBuilder<B, ?>> B with(B builder, AwsCredentialsProvider credentials) {
    return builder
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials);
  }
}
