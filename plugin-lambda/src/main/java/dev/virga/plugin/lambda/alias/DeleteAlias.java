package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [DeleteAlias](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html).
@Http(method = "DELETE", uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status = 204)
public final class DeleteAlias implements Operation<DeleteAlias.Request, DeleteAlias.Response> {
  private final FunctionAliases aliases;
  private final List<FunctionPart> parts;

  DeleteAlias(FunctionAliases aliases, List<FunctionPart> parts) {
    this.aliases = aliases;
    this.parts = parts;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Label @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") String name) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName name = FunctionName.of(request.functionName(), null, context);
    aliases.delete(name.qualified(request.name()), parts);
    return new Response();
  }
}
