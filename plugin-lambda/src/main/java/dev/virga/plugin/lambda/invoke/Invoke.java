package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.InvocationType;
import dev.virga.plugin.lambda.model.LogType;
import dev.virga.spi.AwsException;
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

/// Answers [Invoke](https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html).
@Http(method = "POST", uri = "/2015-03-31/functions/{FunctionName}/invocations")
public final class Invoke implements Operation<Invoke.Request, Invoke.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 170)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Header("X-Amz-Invocation-Type") @Nullable InvocationType invocationType,
      @Header("X-Amz-Log-Type") @Nullable LogType logType,
      @Header("X-Amz-Client-Context") @Nullable String clientContext,
      @Header("X-Amz-Durable-Execution-Name") @Nullable String durableExecutionName,
      @Payload byte @Sensitive @Nullable [] payload,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          @Nullable String qualifier,
      @Header("X-Amz-Tenant-Id") @Nullable String tenantId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable InvocationType invocationType;
      public @Nullable LogType logType;
      public @Nullable String clientContext;
      public @Nullable String durableExecutionName;
      public byte @Nullable [] payload;
      public @Nullable String qualifier;
      public @Nullable String tenantId;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            invocationType,
            logType,
            clientContext,
            durableExecutionName,
            payload,
            qualifier,
            tenantId);
      }
    }
  }

  /// What it gets.
  public record Response(
      @StatusCode @Nullable Integer statusCode,
      @Header("X-Amz-Function-Error") @Nullable String functionError,
      @Header("X-Amz-Log-Result") @Nullable String logResult,
      @Payload byte @Sensitive @Nullable [] payload,
      @Header("X-Amz-Executed-Version") @Nullable String executedVersion,
      @Header("X-Amz-Durable-Execution-Arn") @Nullable String durableExecutionArn) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Integer statusCode;
      public @Nullable String functionError;
      public @Nullable String logResult;
      public byte @Nullable [] payload;
      public @Nullable String executedVersion;
      public @Nullable String durableExecutionArn;

      private Response build() {
        return new Response(
            statusCode, functionError, logResult, payload, executedVersion, durableExecutionArn);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "Invoke is not implemented.");
  }
}
