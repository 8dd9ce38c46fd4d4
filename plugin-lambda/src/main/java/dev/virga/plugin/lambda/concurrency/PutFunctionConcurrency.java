package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// Answers [PutFunctionConcurrency](https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html).
@Http(method = "PUT", uri = "/2017-10-31/functions/{FunctionName}/concurrency")
public final class PutFunctionConcurrency
    implements Operation<PutFunctionConcurrency.Request, PutFunctionConcurrency.Response> {
  private final FunctionConcurrency concurrency;

  PutFunctionConcurrency(FunctionConcurrency concurrency) {
    this.concurrency = concurrency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Range(min = 0) int reservedConcurrentExecutions) {}

  /// What it gets.
  public record Response(@Nullable Integer reservedConcurrentExecutions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    concurrency.reserve(
        FunctionName.of(request.functionName(), null, context),
        request.reservedConcurrentExecutions());
    return new Response(request.reservedConcurrentExecutions());
  }
}
