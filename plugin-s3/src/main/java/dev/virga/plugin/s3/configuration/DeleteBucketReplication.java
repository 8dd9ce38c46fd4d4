package dev.virga.plugin.s3.configuration;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteBucketReplication](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html).
@Http(method = "DELETE", uri = "/{Bucket}?replication", status = 204)
public final class DeleteBucketReplication
    implements Operation<DeleteBucketReplication.Request, DeleteBucketReplication.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteBucketReplication is not implemented.");
  }
}
