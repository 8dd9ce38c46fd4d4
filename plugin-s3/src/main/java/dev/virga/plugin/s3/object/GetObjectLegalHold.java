package dev.virga.plugin.s3.object;

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

/// Answers [GetObjectLegalHold](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?legal-hold")
public final class GetObjectLegalHold
    implements Operation<GetObjectLegalHold.Request, GetObjectLegalHold.Response> {
  private final SubResourceTarget target;

  GetObjectLegalHold(Store store) {
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Payload @Nullable ObjectLockLegalHold legalHold) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "GET");
    Protection.checkLockable(located.bucket());
    Lock lock = located.object().lock();
    if (lock == null || lock.legalHold() == null) {
      throw LockErrors.noSuchConfiguration(request.key());
    }
    return new Response(
        new ObjectLockLegalHold(
            lock.legalHold() ? ObjectLockLegalHoldStatus.ON : ObjectLockLegalHoldStatus.OFF));
  }
}
