package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;

/// Deletes a SAML provider. See
/// [DeleteSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html).
public final class DeleteSAMLProvider
    implements Operation<DeleteSAMLProvider.Request, DeleteSAMLProvider.Response> {
  private final Store store;

  DeleteSAMLProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Providers.SamlProvider provider =
        store.providers().saml().named(scope, request.samlProviderArn());
    store.providers().saml().remove(scope, provider);
    return new Response();
  }
}
