package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Delete;
import dev.virga.plugin.s3.model.DeletedObject;
import dev.virga.plugin.s3.model.S3Error;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
@Http(method = "POST", uri = "/{Bucket}?delete")
public final class DeleteObjects
    implements Operation<DeleteObjects.Request, DeleteObjects.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Payload Delete delete,
      @Header("x-amz-mfa") @Nullable String mfa,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-bypass-governance-retention") @Nullable Boolean bypassGovernanceRetention,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm) {}

  /// What it gets.
  @XmlName("DeleteResult")
  public record Response(
      @Flattened @Nullable List<DeletedObject> deleted,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Name("Error") @Flattened @Nullable List<S3Error> errors) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteObjects is not implemented.");
  }
}
