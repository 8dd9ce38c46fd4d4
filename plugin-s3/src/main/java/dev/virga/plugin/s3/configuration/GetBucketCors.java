package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.CORSRule;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html).
@Http(method = "GET", uri = "/{Bucket}?cors")
public final class GetBucketCors
    implements Operation<GetBucketCors.Request, GetBucketCors.Response> {
  private final Store store;

  GetBucketCors(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("CORSConfiguration")
  public record Response(@Name("CORSRule") @Flattened @Nullable List<CORSRule> corsRules) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    return new Response(store.configurations().cors().get(bucket).corsRules());
  }
}
