package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ObjectLockLegalHold;
import dev.virga.plugin.s3.model.ObjectLockLegalHoldStatus;
import dev.virga.plugin.s3.store.Lock;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectLegalHold](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?legal-hold")
public final class PutObjectLegalHold
    implements Operation<PutObjectLegalHold.Request, PutObjectLegalHold.Response> {
  private final SubResourceTarget target;

  PutObjectLegalHold(Store store) {
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Payload @Nullable ObjectLockLegalHold legalHold,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Query("versionId") @Nullable String versionId,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "PUT");
    Protection.checkLockable(located.bucket());
    ObjectLockLegalHold hold = request.legalHold();
    if (hold == null || hold.status() == null) {
      throw S3Errors.malformedXml();
    }
    boolean on = hold.status() == ObjectLockLegalHoldStatus.ON;
    target.update(located, it -> it.withLock(held(it.lock(), on)));
    return new Response(null);
  }

  private static Lock held(@Nullable Lock before, boolean on) {
    return before == null
        ? new Lock(null, null, on)
        : new Lock(before.mode(), before.retainUntil(), on);
  }
}
