package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Creates a SAML provider from its metadata document. See
/// [CreateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html).
public final class CreateSAMLProvider
    implements Operation<CreateSAMLProvider.Request, CreateSAMLProvider.Response> {
  private final Store store;

  CreateSAMLProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("SAMLMetadataDocument") @Length(min = 1000, max = 10000000) String samlMetadataDocument,
      @Length(min = 1, max = 128) @Pattern("[\\w._-]+") String name,
      @Length(max = 50) @Nullable List<Tag> tags,
      @Nullable AssertionEncryptionModeType assertionEncryptionMode,
      @Nullable String addPrivateKey) {}

  /// What it gets.
  public record Response(
      @Name("SAMLProviderArn") @Nullable String samlProviderArn, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    SamlMetadata metadata = SamlMetadata.of(request.samlMetadataDocument());
    Instant now = store.issuer().now();
    var provider =
        new Providers.SamlProvider(
            Issuer.arn(scope, "saml-provider", "/", request.name()),
            SamlKeys.uuid(store.issuer()),
            request.samlMetadataDocument(),
            now,
            metadata.end(now),
            request.assertionEncryptionMode(),
            SamlKeys.with(null, request.addPrivateKey(), store.issuer()),
            Tags.ofNew(request.tags()));
    store.providers().saml().add(scope, provider);
    return new Response(provider.arn(), provider.tags());
  }
}
