package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}?tagging")
public final class GetObjectTagging
    implements Operation<GetObjectTagging.Request, GetObjectTagging.Response> {
  private final SubResourceTarget target;

  GetObjectTagging(Store store) {
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-request-payer") @Nullable String requestPayer) {}

  /// What it gets.
  @XmlName("Tagging")
  public record Response(
      @Header("x-amz-version-id") @Nullable String versionId, @Item("Tag") List<Tag> tagSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "GET");
    List<Tag> tags = located.object().tags();
    return new Response(located.versionId(), tags == null ? List.of() : tags);
  }
}
