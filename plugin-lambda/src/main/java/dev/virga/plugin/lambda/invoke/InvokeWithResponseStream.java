package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.model.LogType;
import dev.virga.plugin.lambda.model.ResponseStreamingInvocationType;
import dev.virga.spi.Body;
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

/// Answers [InvokeWithResponseStream](https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html).
@MaxRequest(Incoming.MAX_PAYLOAD)
@Http(method = "POST", uri = "/2021-11-15/functions/{FunctionName}/response-streaming-invocations")
public final class InvokeWithResponseStream
    implements Operation<InvokeWithResponseStream.Request, InvokeWithResponseStream.Response> {
  private static final String CONTENT_TYPE = "application/vnd.amazon.eventstream";
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Incoming incoming;
  private final Invoker invoker;
  private final System.Logger log;

  InvokeWithResponseStream(Incoming incoming, Invoker invoker, System.Logger log) {
    this.incoming = incoming;
    this.invoker = invoker;
    this.log = log;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Header("X-Amz-Log-Type") @Nullable LogType logType,
      @Header("X-Amz-Client-Context") @Nullable String clientContext,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier,
      @Payload byte @Sensitive @Nullable [] payload,
      @Header("X-Amz-Tenant-Id") @Nullable String tenantId,
      @Header("X-Amz-Invocation-Type") @Nullable ResponseStreamingInvocationType invocationType,
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
      public @Nullable LogType logType;
      public @Nullable String clientContext;
      public @Nullable String qualifier;
      public byte @Nullable [] payload;
      public @Nullable String tenantId;
      public @Nullable ResponseStreamingInvocationType invocationType;
      public @Nullable String traceHeader;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            logType,
            clientContext,
            qualifier,
            payload,
            tenantId,
            invocationType,
            traceHeader);
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
      case DRY_RUN -> {
        incoming.check(call);
        yield Response.of(it -> {
          it.statusCode = NO_CONTENT;
          it.eventStream = Body.EMPTY;
        });
      }
      case REQUEST_RESPONSE -> now(call, request.logType());
      case null -> now(call, request.logType());
    };
  }

  private Response now(Incoming.Call call, @Nullable LogType logType) {
    Invocation invocation = incoming.invocation(call);
    var response = new StreamedResponse(logType == LogType.TAIL, log);
    Background.start(call.requestId(), () -> response.run(it -> invoker.invoke(invocation, it)));
    response.awaitBegin();
    return Response.of(it -> {
      it.statusCode = OK;
      it.executedVersion = invocation.function().version();
      it.responseStreamContentType = CONTENT_TYPE;
      it.eventStream = new Body.Stream(response.messages(), -1);
    });
  }
}
