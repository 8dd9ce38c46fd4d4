package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.OpenIDConnectProviderListEntry;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the OpenID Connect providers. See
/// [ListOpenIDConnectProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html).
public final class ListOpenIDConnectProviders
    implements Operation<ListOpenIDConnectProviders.Request, ListOpenIDConnectProviders.Response> {
  private final Store store;

  ListOpenIDConnectProviders(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable List<OpenIDConnectProviderListEntry> openIDConnectProviderList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    return new Response(
        store.providers().openId().all(scope).stream()
            .map(it -> new OpenIDConnectProviderListEntry(it.arn()))
            .toList());
  }
}
