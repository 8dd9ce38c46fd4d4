package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Takes a client id from an OpenID Connect provider, which does nothing where it is not there. See
/// [RemoveClientIDFromOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html).
public final class RemoveClientIDFromOpenIDConnectProvider
    implements Operation<
        RemoveClientIDFromOpenIDConnectProvider.Request,
        RemoveClientIDFromOpenIDConnectProvider.Response> {
  private final Store store;

  RemoveClientIDFromOpenIDConnectProvider(Store store) {
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
    List<String> rest =
        provider.clientIds().stream().filter(it -> !it.equals(request.clientID())).toList();
    store.providers().openId().change(scope, provider.arn(), it -> it.withClientIds(rest));
    return new Response();
  }
}
