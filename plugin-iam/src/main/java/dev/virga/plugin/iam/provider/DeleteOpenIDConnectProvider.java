package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;

/// Deletes an OpenID Connect provider, which does nothing where there is none. See
/// [DeleteOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html).
public final class DeleteOpenIDConnectProvider
    implements Operation<
        DeleteOpenIDConnectProvider.Request, DeleteOpenIDConnectProvider.Response> {
  private final Store store;

  DeleteOpenIDConnectProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String openIDConnectProviderArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .providers()
        .openId()
        .find(scope, request.openIDConnectProviderArn())
        .ifPresent(it -> store.providers().openId().remove(scope, it));
    return new Response();
  }
}
