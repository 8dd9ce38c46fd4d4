package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.InvocationType;
import dev.virga.plugin.lambda.model.LogType;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
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
@MaxRequest(value = Incoming.MAX_PAYLOAD, operation = Invoke.OPERATION)
public final class Invoke implements Operation<Invoke.Request, Invoke.Response> {
  /// What AWS calls this operation where it refuses a request for its size.
  static final String OPERATION = "InvokeFunction";

  /// The largest event that is kept for later, in bytes.
  private static final int MAX_EVENT = 1024 * 1024;

  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int NO_CONTENT = 204;

  private final Incoming incoming;
  private final Invoker invoker;
  private final AsynchronousInvocations events;

  Invoke(Incoming incoming, Invoker invoker, AsynchronousInvocations events) {
    this.incoming = incoming;
    this.invoker = invoker;
    this.events = events;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Header("X-Amz-Invocation-Type") @Nullable InvocationType invocationType,
      @Header("X-Amz-Log-Type") @Nullable LogType logType,
      @Header("X-Amz-Client-Context") @Nullable String clientContext,
      @Header("X-Amz-Durable-Execution-Name") @Nullable String durableExecutionName,
      @Payload byte @Sensitive @Nullable [] payload,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier,
      @Header("X-Amz-Tenant-Id") @Nullable String tenantId,
      @Header("X-Amzn-Trace-Id") @Nullable String traceHeader) {
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
      public @Nullable String traceHeader;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            invocationType,
            logType,
            clientContext,
            durableExecutionName,
            payload,
            qualifier,
            tenantId,
            traceHeader);
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
      @Header("X-Amz-Durable-Execution-Arn") @Nullable String durableExecutionArn,
      @Header("Content-Type") @Nullable String contentType) {
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
      public @Nullable String contentType;

      private Response build() {
        return new Response(
            statusCode,
            functionError,
            logResult,
            payload,
            executedVersion,
            durableExecutionArn,
            contentType);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.durableExecutionName() != null) {
      throw InvokeErrors.notDurable();
    }
    var call =
        incoming.read(
            request.functionName(),
            request.qualifier(),
            request.payload(),
            request.clientContext(),
            request.tenantId(),
            context,
            request.traceHeader());
    return switch (request.invocationType()) {
      case EVENT -> later(call);
      case DRY_RUN -> {
        incoming.check(call);
        yield Response.of(it -> it.statusCode = NO_CONTENT);
      }
      case REQUEST_RESPONSE -> now(call, request.logType());
      case null -> now(call, request.logType());
    };
  }

  private Response later(Incoming.Call call) {
    incoming.check(call);
    if (call.payload().length > MAX_EVENT) {
      throw InvokeErrors.tooLarge(MAX_EVENT, OPERATION);
    }
    events.accept(call.name(), call.requestId(), call.payload(), call.traceHeader());
    return Response.of(it -> it.statusCode = ACCEPTED);
  }

  private Response now(Incoming.Call call, @Nullable LogType logType) {
    Invocation invocation = incoming.invocation(call);
    var response = new WholeResponse();
    Outcome outcome = Background.run(call.requestId(), () -> invoker.invoke(invocation, response));
    WholeResponse.Result result = response.result(outcome);
    return Response.of(it -> {
      it.statusCode = OK;
      it.functionError = result.failure() == null ? null : "Unhandled";
      it.logResult = logType == LogType.TAIL ? Tail.of(outcome) : null;
      it.payload = result.payload();
      it.executedVersion = invocation.function().version();
      it.contentType = "application/json";
    });
  }
}
