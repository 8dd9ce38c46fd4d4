package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetAlias](https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}")
public final class GetAlias implements Operation<GetAlias.Request, AliasConfiguration> {
  private final FunctionAliases aliases;

  GetAlias(FunctionAliases aliases) {
    this.aliases = aliases;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Label @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") String name) {}

  @Override
  public AliasConfiguration handle(Request request, RequestContext context) {
    FunctionName name =
        FunctionName.of(request.functionName(), null, context).qualified(request.name());
    return aliases.find(name).orElseThrow(() -> AliasErrors.cannotFind(name.arn()));
  }
}
