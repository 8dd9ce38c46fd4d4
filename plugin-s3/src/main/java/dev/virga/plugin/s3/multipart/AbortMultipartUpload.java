package dev.virga.plugin.s3.multipart;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answers [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
@Http(method = "DELETE", uri = "/{Bucket}/{Key+}", status = 204)
public final class AbortMultipartUpload
    implements Operation<AbortMultipartUpload.Request, AbortMultipartUpload.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("uploadId") String uploadId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-if-match-initiated-time") @Nullable Instant ifMatchInitiatedTime) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AbortMultipartUpload is not implemented.");
  }
}
