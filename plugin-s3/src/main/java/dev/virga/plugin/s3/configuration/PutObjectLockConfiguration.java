package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectLockConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html).
@Http(method = "PUT", uri = "/{Bucket}?object-lock")
public final class PutObjectLockConfiguration
    implements Operation<PutObjectLockConfiguration.Request, PutObjectLockConfiguration.Response> {
  private final Store store;

  PutObjectLockConfiguration(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload @Nullable ObjectLockConfiguration objectLockConfiguration,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-bucket-object-lock-token") @Nullable String token,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var configuration = ObjectLockRules.accept(request.objectLockConfiguration());
    if (bucket.versioning() != Bucket.Versioning.ENABLED) {
      throw ConfigurationErrors.objectLockNeedsVersioning();
    }
    store.configurations().objectLock().put(bucket, configuration);
    store.buckets().update(bucket.name(), Bucket::withObjectLock);
    return new Response(null);
  }
}
