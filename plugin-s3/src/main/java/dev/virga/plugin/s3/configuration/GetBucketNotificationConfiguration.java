package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.EventBridgeConfiguration;
import dev.virga.plugin.s3.model.LambdaFunctionConfiguration;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.QueueConfiguration;
import dev.virga.plugin.s3.model.TopicConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketNotificationConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html).
@Http(method = "GET", uri = "/{Bucket}?notification")
public final class GetBucketNotificationConfiguration
    implements Operation<
        GetBucketNotificationConfiguration.Request, GetBucketNotificationConfiguration.Response> {
  private final Store store;

  GetBucketNotificationConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("NotificationConfiguration")
  public record Response(
      @Name("TopicConfiguration") @Flattened @Nullable List<TopicConfiguration> topicConfigurations,
      @Name("QueueConfiguration") @Flattened @Nullable List<QueueConfiguration> queueConfigurations,
      @Name("CloudFunctionConfiguration") @Flattened
          @Nullable List<LambdaFunctionConfiguration> lambdaFunctionConfigurations,
      @Nullable EventBridgeConfiguration eventBridgeConfiguration) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable List<TopicConfiguration> topicConfigurations;
      public @Nullable List<QueueConfiguration> queueConfigurations;
      public @Nullable List<LambdaFunctionConfiguration> lambdaFunctionConfigurations;
      public @Nullable EventBridgeConfiguration eventBridgeConfiguration;

      private Response build() {
        return new Response(
            topicConfigurations,
            queueConfigurations,
            lambdaFunctionConfigurations,
            eventBridgeConfiguration);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return store
        .configurations()
        .notification()
        .find(bucket)
        .map(GetBucketNotificationConfiguration::answer)
        .orElseGet(() -> Response.of(_ -> {}));
  }

  private static Response answer(NotificationConfiguration it) {
    return new Response(
        it.topicConfigurations(),
        it.queueConfigurations(),
        it.lambdaFunctionConfigurations(),
        it.eventBridgeConfiguration());
  }
}
