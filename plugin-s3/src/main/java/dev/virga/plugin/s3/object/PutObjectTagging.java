package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.model.Tagging;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?tagging")
public final class PutObjectTagging
    implements Operation<PutObjectTagging.Request, PutObjectTagging.Response> {
  private final SubResourceTarget target;
  private final ObjectTags tags;

  PutObjectTagging(Store store) {
    this.target = new SubResourceTarget(store);
    this.tags = new ObjectTags(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Payload Tagging tagging,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-request-payer") @Nullable String requestPayer) {}

  /// What it gets.
  public record Response(@Header("x-amz-version-id") @Nullable String versionId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Tag> wanted = TagSet.ofObject(request.tagging().tagSet());
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "PUT");
    tags.set(context, located, wanted);
    return new Response(located.versionId());
  }
}
