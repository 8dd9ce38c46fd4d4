package dev.virga.plugin.s3.object;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
@Http(method = "DELETE", uri = "/{Bucket}/{Key+}", status = 204)
public final class DeleteObject implements Operation<DeleteObject.Request, DeleteObject.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Header("x-amz-mfa") @Nullable String mfa,
      @Query("versionId") @Nullable String versionId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-bypass-governance-retention") @Nullable Boolean bypassGovernanceRetention,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("x-amz-if-match-last-modified-time") @Nullable Instant ifMatchLastModifiedTime,
      @Header("x-amz-if-match-size") @Nullable Long ifMatchSize) {}

  /// What it gets.
  public record Response(
      @Header("x-amz-delete-marker") @Nullable Boolean deleteMarker,
      @Header("x-amz-version-id") @Nullable String versionId,
      @Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteObject is not implemented.");
  }
}
