package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.ObjectLockLegalHold;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [PutObjectLegalHold](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html).
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?legal-hold")
public final class PutObjectLegalHold
    implements Operation<PutObjectLegalHold.Request, PutObjectLegalHold.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Payload @Nullable ObjectLockLegalHold legalHold,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Query("versionId") @Nullable String versionId,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response(@Header("x-amz-request-charged") @Nullable String requestCharged) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "PutObjectLegalHold is not implemented.");
  }
}
