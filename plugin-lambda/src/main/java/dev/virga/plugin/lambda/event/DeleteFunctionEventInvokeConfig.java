package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteFunctionEventInvokeConfig](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionEventInvokeConfig.html).
@Http(
    method = "DELETE",
    uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config",
    status = 204)
public final class DeleteFunctionEventInvokeConfig
    implements Operation<
        DeleteFunctionEventInvokeConfig.Request, DeleteFunctionEventInvokeConfig.Response> {
  private final EventInvokeConfigs configs;

  DeleteFunctionEventInvokeConfig(EventInvokeConfigs configs) {
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    configs.delete(FunctionName.of(request.functionName(), request.qualifier(), context));
    return new Response();
  }
}
