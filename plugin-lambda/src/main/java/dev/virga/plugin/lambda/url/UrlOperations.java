package dev.virga.plugin.lambda.url;

import dev.virga.spi.Operation;
import java.util.List;

/// The operations on function URLs.
public final class UrlOperations {
  private UrlOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(FunctionUrls urls) {
    return List.of(
        new CreateFunctionUrlConfig(urls),
        new DeleteFunctionUrlConfig(urls),
        new GetFunctionUrlConfig(urls),
        new ListFunctionUrlConfigs(urls),
        new UpdateFunctionUrlConfig(urls));
  }
}
