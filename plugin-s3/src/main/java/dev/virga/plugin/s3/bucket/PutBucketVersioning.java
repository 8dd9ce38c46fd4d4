package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.BucketVersioningStatus;
import dev.virga.plugin.s3.model.MFADelete;
import dev.virga.plugin.s3.model.VersioningConfiguration;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
@Http(method = "PUT", uri = "/{Bucket}?versioning")
public final class PutBucketVersioning
    implements Operation<PutBucketVersioning.Request, PutBucketVersioning.Response> {
  private final Buckets buckets;

  PutBucketVersioning(Store store) {
    this.buckets = store.buckets();
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-mfa") @Nullable String mfa,
      @Payload VersioningConfiguration versioningConfiguration,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = buckets.get(request.bucket());
    MFADelete mfaDelete = request.versioningConfiguration().mfaDelete();
    BucketVersioningStatus status = request.versioningConfiguration().status();
    if (status == null) {
      throw BucketErrors.versioningUnspecified();
    }
    if (mfaDelete == MFADelete.ENABLED && request.mfa() == null) {
      throw BucketErrors.mfaNeeded();
    }
    if (bucket.objectLock() && status == BucketVersioningStatus.SUSPENDED) {
      throw BucketErrors.versioningIsLocked();
    }
    buckets.update(
        bucket.name(),
        it ->
            it.withVersioning(
                versioning(status), mfaDelete == null ? it.mfaDelete() : kept(mfaDelete)));
    return new Response();
  }

  private static Bucket.Versioning versioning(BucketVersioningStatus status) {
    return switch (status) {
      case ENABLED -> Bucket.Versioning.ENABLED;
      case SUSPENDED -> Bucket.Versioning.SUSPENDED;
    };
  }

  private static String kept(MFADelete mfaDelete) {
    return switch (mfaDelete) {
      case ENABLED -> "Enabled";
      case DISABLED -> "Disabled";
    };
  }
}
