package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Tells a setting of the registry.
///
/// See [GetAccountSetting](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAccountSetting.html).
public final class GetAccountSetting
    implements Operation<GetAccountSetting.Request, GetAccountSetting.Response> {
  /// What a client sends.
  public record Request(String name) {}

  /// What it gets.
  public record Response(@Nullable String name, @Nullable String value) {}

  private final Store store;

  GetAccountSetting(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    AccountSetting setting = AccountSetting.of(request.name());
    String value =
        store
            .registry()
            .settings(context.scope())
            .account()
            .getOrDefault(setting.name(), setting.usual());
    return new Response(setting.name(), value);
  }
}
