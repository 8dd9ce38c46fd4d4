package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html).
@Http(method = "HEAD", uri = "/{Bucket}")
public final class HeadBucket implements Operation<HeadBucket.Request, HeadBucket.Response> {
  private final Buckets buckets;

  HeadBucket(Store store) {
    this.buckets = store.buckets();
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-bucket-arn") @Nullable String bucketArn,
      @Header("x-amz-bucket-location-type") @Nullable String bucketLocationType,
      @Header("x-amz-bucket-location-name") @Nullable String bucketLocationName,
      @Header("x-amz-bucket-region") @Nullable String bucketRegion,
      @Header("x-amz-access-point-alias") @Nullable Boolean accessPointAlias) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String bucketArn;
      public @Nullable String bucketLocationType;
      public @Nullable String bucketLocationName;
      public @Nullable String bucketRegion;
      public @Nullable Boolean accessPointAlias;

      private Response build() {
        return new Response(
            bucketArn, bucketLocationType, bucketLocationName, bucketRegion, accessPointAlias);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = buckets.get(request.bucket());
    return Response.of(it -> {
      it.bucketArn = BucketArn.of(bucket);
      it.bucketRegion = bucket.region();
      it.accessPointAlias = false;
    });
  }
}
