package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.stream.Stream;

/// Adds a client id to an OpenID Connect provider, once. See
/// [AddClientIDToOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html).
public final class AddClientIDToOpenIDConnectProvider
    implements Operation<
        AddClientIDToOpenIDConnectProvider.Request, AddClientIDToOpenIDConnectProvider.Response> {
  private final Store store;

  AddClientIDToOpenIDConnectProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String openIDConnectProviderArn,
      @Length(min = 1, max = 255) String clientID) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Providers.OpenIdProvider provider =
        store.providers().openId().named(scope, request.openIDConnectProviderArn());
    List<String> all =
        Stream.concat(provider.clientIds().stream(), Stream.of(request.clientID()))
            .distinct()
            .toList();
    Quota.CLIENT_IDS.require(all.size());
    store.providers().openId().change(scope, provider.arn(), it -> it.withClientIds(all));
    return new Response();
  }
}
