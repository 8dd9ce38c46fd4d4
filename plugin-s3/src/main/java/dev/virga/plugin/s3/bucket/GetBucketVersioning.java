package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.BucketVersioningStatus;
import dev.virga.plugin.s3.model.MFADeleteStatus;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).
@Http(method = "GET", uri = "/{Bucket}?versioning")
public final class GetBucketVersioning
    implements Operation<GetBucketVersioning.Request, GetBucketVersioning.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("VersioningConfiguration")
  public record Response(
      @Nullable BucketVersioningStatus status, @Nullable MFADeleteStatus mfaDelete) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetBucketVersioning is not implemented.");
  }
}
