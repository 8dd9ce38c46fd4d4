package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteFunctionCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionCodeSigningConfig.html).
@Http(
    method = "DELETE",
    uri = "/2020-06-30/functions/{FunctionName}/code-signing-config",
    status = 204)
public final class DeleteFunctionCodeSigningConfig
    implements Operation<
        DeleteFunctionCodeSigningConfig.Request, DeleteFunctionCodeSigningConfig.Response> {
  private final CodeSigning signing;
  private final Functions functions;

  DeleteFunctionCodeSigningConfig(CodeSigning signing, Functions functions) {
    this.signing = signing;
    this.functions = functions;
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
    var name = FunctionName.of(request.functionName(), null, context);
    SigningErrors.refuseImage(functions.latest(name));

    signing.remove(name);
    return new Response();
  }
}
