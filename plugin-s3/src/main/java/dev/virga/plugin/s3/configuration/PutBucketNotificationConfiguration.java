package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketNotificationConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?notification")
public final class PutBucketNotificationConfiguration
    implements Operation<
        PutBucketNotificationConfiguration.Request, PutBucketNotificationConfiguration.Response> {
  private final Store store;

  PutBucketNotificationConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload NotificationConfiguration notificationConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-skip-destination-validation") @Nullable Boolean skipDestinationValidation) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var accepted =
        new NotificationRules(bucket, store.context().ids())
            .accept(request.notificationConfiguration());
    store.configurations().notification().put(bucket, accepted);
    return new Response();
  }
}
