package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;

/// Answers [DeleteProvisionedConcurrencyConfig](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteProvisionedConcurrencyConfig.html).
@Http(
    method = "DELETE",
    uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
    status = 204)
public final class DeleteProvisionedConcurrencyConfig
    implements Operation<
        DeleteProvisionedConcurrencyConfig.Request, DeleteProvisionedConcurrencyConfig.Response> {
  private final FunctionConcurrency concurrency;

  DeleteProvisionedConcurrencyConfig(FunctionConcurrency concurrency) {
    this.concurrency = concurrency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          String qualifier) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    concurrency.unprovision(FunctionName.of(request.functionName(), request.qualifier(), context));
    return new Response();
  }
}
