package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [ListFunctionEventInvokeConfigs](https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionEventInvokeConfigs.html).
@Http(method = "GET", uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config/list")
public final class ListFunctionEventInvokeConfigs
    implements Operation<
        ListFunctionEventInvokeConfigs.Request, ListFunctionEventInvokeConfigs.Response> {
  private final EventInvokeConfigs configs;

  ListFunctionEventInvokeConfigs(EventInvokeConfigs configs) {
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 50) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<FunctionEventInvokeConfig> functionEventInvokeConfigs,
      @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var page =
        Page.of(
            configs.list(FunctionName.of(request.functionName(), null, context)),
            it -> Objects.requireNonNull(it.functionArn()),
            request.marker(),
            request.maxItems());
    return new Response(page.items(), page.nextMarker());
  }
}
