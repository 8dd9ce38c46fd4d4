package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ObjectLockRetention;
import dev.virga.plugin.s3.model.ObjectLockRetentionMode;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectRetention](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?retention")
public final class PutObjectRetention
    implements Operation<PutObjectRetention.Request, PutObjectRetention.Response> {
  private final Protection protection;
  private final SubResourceTarget target;

  PutObjectRetention(Store store) {
    this.protection = new Protection(store);
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Payload @Nullable ObjectLockRetention retention,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-bypass-governance-retention") @Nullable Boolean bypassGovernanceRetention,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "PUT");
    Protection.checkLockable(located.bucket());
    ObjectLockRetention retention = request.retention();
    if (retention == null || (retention.mode() == null) != (retention.retainUntilDate() == null)) {
      throw S3Errors.malformedXml();
    }
    ObjectLockRetentionMode mode = retention.mode();
    Instant until = retention.retainUntilDate();
    if (until != null) {
      protection.checkInFuture(until);
    }
    target.update(
        located,
        it ->
            it.withLock(
                protection.retained(it.lock(), mode, until, request.bypassGovernanceRetention())));
    return new Response(null);
  }
}
