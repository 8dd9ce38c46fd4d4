package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteCodeSigningConfig](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteCodeSigningConfig.html).
@Http(
    method = "DELETE",
    uri = "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
    status = 204)
public final class DeleteCodeSigningConfig
    implements Operation<DeleteCodeSigningConfig.Request, DeleteCodeSigningConfig.Response> {
  private final CodeSigningConfigs configs;
  private final CodeSigning signing;
  private final Tags tags;

  DeleteCodeSigningConfig(CodeSigningConfigs configs, CodeSigning signing, Tags tags) {
    this.configs = configs;
    this.signing = signing;
    this.tags = tags;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 200)
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
          String codeSigningConfigArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String arn = request.codeSigningConfigArn();
    var config = configs.require(context.scope(), arn);
    if (!signing.functionsWith(context.scope(), arn).isEmpty()) {
      throw SigningErrors.inUse(arn);
    }
    configs.remove(context.scope(), config);
    tags.removeAll(arn);
    return new Response();
  }
}
