package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.LogType;
import dev.virga.plugin.lambda.model.ResponseStreamingInvocationType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Sensitive;
import dev.virga.spi.wire.StatusCode;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [InvokeWithResponseStream](https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html).
@Http(method = "POST", uri = "/2021-11-15/functions/{FunctionName}/response-streaming-invocations")
public final class InvokeWithResponseStream
    implements Operation<InvokeWithResponseStream.Request, InvokeWithResponseStream.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 170)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Header("X-Amz-Log-Type") @Nullable LogType logType,
      @Header("X-Amz-Client-Context") @Nullable String clientContext,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          @Nullable String qualifier,
      @Payload byte @Sensitive @Nullable [] payload,
      @Header("X-Amz-Tenant-Id") @Nullable String tenantId,
      @Header("X-Amz-Invocation-Type") @Nullable ResponseStreamingInvocationType invocationType) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable LogType logType;
      public @Nullable String clientContext;
      public @Nullable String qualifier;
      public byte @Nullable [] payload;
      public @Nullable String tenantId;
      public @Nullable ResponseStreamingInvocationType invocationType;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            logType,
            clientContext,
            qualifier,
            payload,
            tenantId,
            invocationType);
      }
    }
  }

  /// What it gets.
  public record Response(
      @StatusCode @Nullable Integer statusCode,
      @Header("X-Amz-Executed-Version") @Nullable String executedVersion,
      @Header("Content-Type") @Nullable String responseStreamContentType,
      @Payload Body eventStream) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Integer statusCode;
      public @Nullable String executedVersion;
      public @Nullable String responseStreamContentType;
      public @Nullable Body eventStream;

      private Response build() {
        return new Response(
            statusCode,
            executedVersion,
            responseStreamContentType,
            Objects.requireNonNull(eventStream, "EventStream"));
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "InvokeWithResponseStream is not implemented.");
  }
}
