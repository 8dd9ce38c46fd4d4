package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.spi.AwsException;
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
    throw AwsException.of(
        "NotImplemented", 501, "PutBucketNotificationConfiguration is not implemented.");
  }
}
