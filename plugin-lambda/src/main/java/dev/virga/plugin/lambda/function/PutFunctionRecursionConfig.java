package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.RecursiveLoop;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [PutFunctionRecursionConfig](https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionRecursionConfig.html).
@Http(method = "PUT", uri = "/2024-08-31/functions/{FunctionName}/recursion-config")
public final class PutFunctionRecursionConfig
    implements Operation<PutFunctionRecursionConfig.Request, PutFunctionRecursionConfig.Response> {
  private final Functions functions;

  PutFunctionRecursionConfig(Functions functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)")
          String functionName,
      RecursiveLoop recursiveLoop) {}

  /// What it gets.
  public record Response(@Nullable RecursiveLoop recursiveLoop) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), null, context);
    functions.latest(name);
    functions.note(
        name.scope(),
        name.name(),
        FunctionName.LATEST,
        it -> Recursion.with(it, request.recursiveLoop()));
    return new Response(request.recursiveLoop());
  }
}
