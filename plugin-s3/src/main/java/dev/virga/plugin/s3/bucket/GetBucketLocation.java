package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketLocation](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html).
@Http(method = "GET", uri = "/{Bucket}?location")
public final class GetBucketLocation
    implements Operation<GetBucketLocation.Request, GetBucketLocation.Response> {
  private final Buckets buckets;

  GetBucketLocation(Store store) {
    this.buckets = store.buckets();
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  ///
  /// @param contentType always XML
  /// @param document one element, which has the region as its text and is empty for `us-east-1`
  public record Response(@Header("Content-Type") String contentType, @Payload String document) {
    /// The answer for a bucket in a region.
    ///
    /// @param region the constraint that the bucket was made with, or null for `us-east-1`
    public static Response of(@Nullable String region) {
      String start =
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"\
          """;
      return new Response(
          "application/xml",
          start + (region == null ? "/>" : ">" + region + "</LocationConstraint>"));
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    String region = buckets.get(request.bucket()).region();
    return Response.of(region.equals(BucketLocation.CLASSIC) ? null : region);
  }
}
