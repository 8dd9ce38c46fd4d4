package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NotificationConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_NotificationConfiguration.html).
public record NotificationConfiguration(
    @Name("TopicConfiguration") @Flattened @Nullable List<TopicConfiguration> topicConfigurations,
    @Name("QueueConfiguration") @Flattened @Nullable List<QueueConfiguration> queueConfigurations,
    @Name("CloudFunctionConfiguration") @Flattened
        @Nullable List<LambdaFunctionConfiguration> lambdaFunctionConfigurations,
    @Nullable EventBridgeConfiguration eventBridgeConfiguration) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NotificationConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NotificationConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.topicConfigurations = this.topicConfigurations;
    it.queueConfigurations = this.queueConfigurations;
    it.lambdaFunctionConfigurations = this.lambdaFunctionConfigurations;
    it.eventBridgeConfiguration = this.eventBridgeConfiguration;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NotificationConfiguration in the making.
  public static final class Builder {
    public @Nullable List<TopicConfiguration> topicConfigurations;
    public @Nullable List<QueueConfiguration> queueConfigurations;
    public @Nullable List<LambdaFunctionConfiguration> lambdaFunctionConfigurations;
    public @Nullable EventBridgeConfiguration eventBridgeConfiguration;

    private NotificationConfiguration build() {
      return new NotificationConfiguration(
          topicConfigurations,
          queueConfigurations,
          lambdaFunctionConfigurations,
          eventBridgeConfiguration);
    }
  }
}
