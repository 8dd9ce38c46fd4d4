package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Changes a setting of the registry.
///
/// See [PutAccountSetting](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html).
public final class PutAccountSetting
    implements Operation<PutAccountSetting.Request, PutAccountSetting.Response> {
  /// What a client sends.
  public record Request(String name, String value) {}

  /// What it gets.
  public record Response(@Nullable String name, @Nullable String value) {}

  private final Store store;

  PutAccountSetting(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    AccountSetting setting = AccountSetting.of(request.name());
    setting.check(request.value());
    store.registry().update(context.scope(), it -> it.withAccount(setting.name(), request.value()));
    return new Response(setting.name(), request.value());
  }
}
