package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html).
@Http(method = "DELETE", uri = "/{Bucket}/{Key+}?tagging", status = 204)
public final class DeleteObjectTagging
    implements Operation<DeleteObjectTagging.Request, DeleteObjectTagging.Response> {
  private final SubResourceTarget target;
  private final ObjectTags tags;

  DeleteObjectTagging(Store store) {
    this.target = new SubResourceTarget(store);
    this.tags = new ObjectTags(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-version-id") @Nullable String versionId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "DELETE");
    tags.set(context, located, List.of());
    return new Response(located.versionId());
  }
}
