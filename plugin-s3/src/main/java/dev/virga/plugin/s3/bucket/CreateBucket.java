package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.CreateBucketConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
@Http(method = "PUT", uri = "/{Bucket}")
public final class CreateBucket implements Operation<CreateBucket.Request, CreateBucket.Response> {
  /// What a client sends.
  public record Request(
      @Header("x-amz-acl") @Nullable String acl,
      @Label String bucket,
      @Payload @Nullable CreateBucketConfiguration createBucketConfiguration,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write") @Nullable String grantWrite,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Header("x-amz-bucket-object-lock-enabled") @Nullable Boolean objectLockEnabledForBucket,
      @Header("x-amz-object-ownership") @Nullable String objectOwnership,
      @Header("x-amz-bucket-namespace") @Nullable String bucketNamespace) {}

  /// What it gets.
  public record Response(
      @Header("Location") @Nullable String location,
      @Header("x-amz-bucket-arn") @Nullable String bucketArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateBucket is not implemented.");
  }
}
