package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetCodeSigningConfig.html).
@Http(method = "GET", uri = "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}")
public final class GetCodeSigningConfig
    implements Operation<GetCodeSigningConfig.Request, GetCodeSigningConfig.Response> {
  private final CodeSigningConfigs configs;

  GetCodeSigningConfig(CodeSigningConfigs configs) {
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          String codeSigningConfigArn) {}

  /// What it gets.
  public record Response(CodeSigningConfig codeSigningConfig) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(configs.require(context.scope(), request.codeSigningConfigArn()));
  }
}
