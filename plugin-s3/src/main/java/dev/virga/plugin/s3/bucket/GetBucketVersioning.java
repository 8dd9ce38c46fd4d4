package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.BucketVersioningStatus;
import dev.virga.plugin.s3.model.MFADeleteStatus;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).
@Http(method = "GET", uri = "/{Bucket}?versioning")
public final class GetBucketVersioning
    implements Operation<GetBucketVersioning.Request, GetBucketVersioning.Response> {
  private final Buckets buckets;

  GetBucketVersioning(Store store) {
    this.buckets = store.buckets();
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("VersioningConfiguration")
  public record Response(
      @Nullable BucketVersioningStatus status, @Nullable MFADeleteStatus mfaDelete) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = buckets.get(request.bucket());
    return new Response(status(bucket.versioning()), mfaDelete(bucket.mfaDelete()));
  }

  private static @Nullable BucketVersioningStatus status(Bucket.@Nullable Versioning versioning) {
    return versioning == null
        ? null
        : switch (versioning) {
          case ENABLED -> BucketVersioningStatus.ENABLED;
          case SUSPENDED -> BucketVersioningStatus.SUSPENDED;
        };
  }

  private static @Nullable MFADeleteStatus mfaDelete(@Nullable String kept) {
    return kept == null ? null : MFADeleteStatus.valueOf(kept.toUpperCase(Locale.ROOT));
  }
}
