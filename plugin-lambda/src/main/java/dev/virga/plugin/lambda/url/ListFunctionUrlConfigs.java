package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.FunctionUrlConfig;
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
import org.jspecify.annotations.Nullable;

/// Answers [ListFunctionUrlConfigs](https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html).
@Http(method = "GET", uri = "/2021-10-31/functions/{FunctionName}/urls")
public final class ListFunctionUrlConfigs
    implements Operation<ListFunctionUrlConfigs.Request, ListFunctionUrlConfigs.Response> {
  private final FunctionUrls urls;

  ListFunctionUrlConfigs(FunctionUrls urls) {
    this.urls = urls;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 50) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(List<FunctionUrlConfig> functionUrlConfigs, @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName name = FunctionUrls.name(request.functionName(), null, context);
    Page<StoredUrl> page =
        Page.of(
            urls.of(name),
            it -> it.target(name.scope()).arn(),
            request.marker(),
            request.maxItems());
    return new Response(
        page.items().stream().map(it -> urls.shown(name.scope(), it)).toList(), page.nextMarker());
  }
}
