package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [PutFunctionCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionCodeSigningConfig.html).
@Http(method = "PUT", uri = "/2020-06-30/functions/{FunctionName}/code-signing-config")
public final class PutFunctionCodeSigningConfig
    implements Operation<
        PutFunctionCodeSigningConfig.Request, PutFunctionCodeSigningConfig.Response> {
  private final CodeSigning signing;
  private final Functions functions;

  PutFunctionCodeSigningConfig(CodeSigning signing, Functions functions) {
    this.signing = signing;
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          String codeSigningConfigArn,
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName) {}

  /// What it gets.
  public record Response(String codeSigningConfigArn, String functionName) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), null, context);
    SigningErrors.refuseImage(functions.latest(name));

    signing.put(name, request.codeSigningConfigArn());
    return new Response(request.codeSigningConfigArn(), name.name());
  }
}
