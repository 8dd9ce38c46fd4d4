package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.Payer;
import dev.virga.plugin.s3.model.RequestPaymentConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketRequestPayment](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html).
@Http(method = "GET", uri = "/{Bucket}?requestPayment")
public final class GetBucketRequestPayment
    implements Operation<GetBucketRequestPayment.Request, GetBucketRequestPayment.Response> {
  private final Store store;

  GetBucketRequestPayment(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("RequestPaymentConfiguration")
  public record Response(@Nullable Payer payer) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(
        store
            .configurations()
            .requestPayment()
            .find(bucket)
            .map(RequestPaymentConfiguration::payer)
            .orElse(Payer.BUCKET_OWNER));
  }
}
