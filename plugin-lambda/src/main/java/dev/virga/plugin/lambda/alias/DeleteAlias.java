package dev.virga.plugin.lambda.alias;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteAlias](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html).
@Http(method = "DELETE", uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status = 204)
public final class DeleteAlias implements Operation<DeleteAlias.Request, DeleteAlias.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Label @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") String name) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteAlias is not implemented.");
  }
}
