package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunctionConcurrency](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConcurrency.html).
@Http(method = "GET", uri = "/2019-09-30/functions/{FunctionName}/concurrency")
public final class GetFunctionConcurrency
    implements Operation<GetFunctionConcurrency.Request, GetFunctionConcurrency.Response> {
  private final FunctionConcurrency concurrency;

  GetFunctionConcurrency(FunctionConcurrency concurrency) {
    this.concurrency = concurrency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName) {}

  /// What it gets.
  public record Response(@Nullable Integer reservedConcurrentExecutions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var reserved = concurrency.reservedFor(FunctionName.of(request.functionName(), null, context));
    return new Response(reserved.isPresent() ? reserved.getAsInt() : null);
  }
}
