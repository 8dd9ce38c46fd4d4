package dev.virga.plugin.s3.configuration;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html).
@Http(method = "DELETE", uri = "/{Bucket}?encryption", status = 204)
public final class DeleteBucketEncryption
    implements Operation<DeleteBucketEncryption.Request, DeleteBucketEncryption.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteBucketEncryption is not implemented.");
  }
}
