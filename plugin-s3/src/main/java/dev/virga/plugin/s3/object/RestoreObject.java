package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.RestoreRequest;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
@Http(method = "POST", uri = "/{Bucket}/{Key+}?restore")
public final class RestoreObject
    implements Operation<RestoreObject.Request, RestoreObject.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Payload @Nullable RestoreRequest restoreRequest,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Header("x-amz-restore-output-path") @Nullable String restoreOutputPath) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "RestoreObject is not implemented.");
  }
}
