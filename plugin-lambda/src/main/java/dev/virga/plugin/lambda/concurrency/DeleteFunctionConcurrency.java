package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteFunctionConcurrency](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionConcurrency.html).
@Http(method = "DELETE", uri = "/2017-10-31/functions/{FunctionName}/concurrency", status = 204)
public final class DeleteFunctionConcurrency
    implements Operation<DeleteFunctionConcurrency.Request, DeleteFunctionConcurrency.Response> {
  private final FunctionConcurrency concurrency;

  DeleteFunctionConcurrency(FunctionConcurrency concurrency) {
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
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    concurrency.release(FunctionName.of(request.functionName(), null, context));
    return new Response();
  }
}
