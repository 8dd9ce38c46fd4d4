package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.RecursiveLoop;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunctionRecursionConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionRecursionConfig.html).
@Http(method = "GET", uri = "/2024-08-31/functions/{FunctionName}/recursion-config")
public final class GetFunctionRecursionConfig
    implements Operation<GetFunctionRecursionConfig.Request, GetFunctionRecursionConfig.Response> {
  /// What a client sends.
  public record Request(@Label String functionName) {}

  /// What it gets.
  public record Response(@Nullable RecursiveLoop recursiveLoop) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetFunctionRecursionConfig is not implemented.");
  }
}
