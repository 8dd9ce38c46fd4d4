package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Replaces what is given of a SAML provider: its metadata, its encryption mode, its keys. See
/// [UpdateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html).
public final class UpdateSAMLProvider
    implements Operation<UpdateSAMLProvider.Request, UpdateSAMLProvider.Response> {
  private final Store store;

  UpdateSAMLProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("SAMLMetadataDocument") @Length(min = 1000, max = 10000000)
          @Nullable String samlMetadataDocument,
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Nullable AssertionEncryptionModeType assertionEncryptionMode,
      @Nullable String addPrivateKey,
      @Nullable String removePrivateKey) {}

  /// What it gets.
  public record Response(@Name("SAMLProviderArn") @Nullable String samlProviderArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Providers.SamlProvider provider =
        store.providers().saml().named(scope, request.samlProviderArn());
    var changed = SamlKeys.changed(provider, request, store.issuer());
    store.providers().saml().change(scope, provider.arn(), _ -> changed);
    return new Response(provider.arn());
  }
}
