package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.spi.AwsException;
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
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("Tagging")
  public record Response(@Item("Tag") List<Tag> tagSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetBucketTagging is not implemented.");
  }
}
