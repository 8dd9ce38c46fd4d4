package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionVersionLatestPublished;
import dev.virga.plugin.lambda.model.S3ObjectStorageMode;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateFunctionCode](https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html).
@Http(method = "PUT", uri = "/2015-03-31/functions/{FunctionName}/code")
public final class UpdateFunctionCode
    implements Operation<UpdateFunctionCode.Request, FunctionConfiguration> {
  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      byte @Sensitive @Nullable [] zipFile,
      @Length(min = 3, max = 63) @Pattern("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$")
          @Nullable String s3Bucket,
      @Length(min = 1, max = 1024) @Nullable String s3Key,
      @Length(min = 1, max = 1024) @Nullable String s3ObjectVersion,
      @Nullable S3ObjectStorageMode s3ObjectStorageMode,
      @Nullable String imageUri,
      @Length(min = 1, max = 1) @Nullable List<Architecture> architectures,
      @Nullable Boolean publish,
      @Nullable FunctionVersionLatestPublished publishTo,
      @Nullable Boolean dryRun,
      @Nullable String revisionId,
      @Nullable String sourceKMSKeyArn) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public byte @Nullable [] zipFile;
      public @Nullable String s3Bucket;
      public @Nullable String s3Key;
      public @Nullable String s3ObjectVersion;
      public @Nullable S3ObjectStorageMode s3ObjectStorageMode;
      public @Nullable String imageUri;
      public @Nullable List<Architecture> architectures;
      public @Nullable Boolean publish;
      public @Nullable FunctionVersionLatestPublished publishTo;
      public @Nullable Boolean dryRun;
      public @Nullable String revisionId;
      public @Nullable String sourceKMSKeyArn;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            zipFile,
            s3Bucket,
            s3Key,
            s3ObjectVersion,
            s3ObjectStorageMode,
            imageUri,
            architectures,
            publish,
            publishTo,
            dryRun,
            revisionId,
            sourceKMSKeyArn);
      }
    }
  }

  @Override
  public FunctionConfiguration handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateFunctionCode is not implemented.");
  }
}
