package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.ObjectLockRetention;
import dev.virga.plugin.s3.model.ObjectLockRetentionMode;
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

/// Answers [GetObjectRetention](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?retention")
public final class GetObjectRetention
    implements Operation<GetObjectRetention.Request, GetObjectRetention.Response> {
  private final SubResourceTarget target;

  GetObjectRetention(Store store) {
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
  public record Response(@Payload @Nullable ObjectLockRetention retention) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "GET");
    Protection.checkLockable(located.bucket());
    Lock lock = located.object().lock();
    if (lock == null || lock.mode() == null) {
      throw LockErrors.noSuchConfiguration(request.key());
    }
    return new Response(
        new ObjectLockRetention(ObjectLockRetentionMode.valueOf(lock.mode()), lock.retainUntil()));
  }
}
