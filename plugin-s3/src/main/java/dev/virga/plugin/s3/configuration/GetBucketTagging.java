package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html).
@Http(method = "GET", uri = "/{Bucket}?tagging")
public final class GetBucketTagging
    implements Operation<GetBucketTagging.Request, GetBucketTagging.Response> {
  private final Store store;

  GetBucketTagging(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("Tagging")
  public record Response(@Item("Tag") List<Tag> tagSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(store.configurations().tagging().get(bucket).tagSet());
  }
}
