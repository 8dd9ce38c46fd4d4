package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListCodeSigningConfigs](https://docs.aws.amazon.com/lambda/latest/api/API_ListCodeSigningConfigs.html).
@Http(method = "GET", uri = "/2020-04-22/code-signing-configs")
public final class ListCodeSigningConfigs
    implements Operation<ListCodeSigningConfigs.Request, ListCodeSigningConfigs.Response> {
  private final CodeSigningConfigs configs;

  ListCodeSigningConfigs(CodeSigningConfigs configs) {
    this.configs = configs;
  }

  /// What a client sends.
  public record Request(
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 10000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable String nextMarker, @Nullable List<CodeSigningConfig> codeSigningConfigs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var page =
        Page.of(
            configs.all(context.scope()),
            CodeSigningConfig::codeSigningConfigId,
            request.marker(),
            request.maxItems());
    return new Response(page.nextMarker(), page.items());
  }
}
