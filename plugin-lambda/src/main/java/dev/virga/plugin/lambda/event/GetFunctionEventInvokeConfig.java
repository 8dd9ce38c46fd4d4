package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunctionEventInvokeConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html).
@Http(method = "GET", uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config")
public final class GetFunctionEventInvokeConfig
    implements Operation<GetFunctionEventInvokeConfig.Request, FunctionEventInvokeConfig> {
  private final EventInvokeConfigs configs;

  GetFunctionEventInvokeConfig(EventInvokeConfigs configs) {
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

  @Override
  public FunctionEventInvokeConfig handle(Request request, RequestContext context) {
    return configs.get(FunctionName.of(request.functionName(), request.qualifier(), context));
  }
}
