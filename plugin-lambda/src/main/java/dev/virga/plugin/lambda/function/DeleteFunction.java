package dev.virga.plugin.lambda.function;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.StatusCode;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteFunction](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html).
@Http(method = "DELETE", uri = "/2015-03-31/functions/{FunctionName}", status = 204)
public final class DeleteFunction
    implements Operation<DeleteFunction.Request, DeleteFunction.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          @Nullable String qualifier) {}

  /// What it gets.
  public record Response(@StatusCode @Nullable Integer statusCode) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteFunction is not implemented.");
  }
}
