package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Creates an OpenID Connect provider. Its address is not called, so a thumbprint that is not given
/// stays unknown. See
/// [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
public final class CreateOpenIDConnectProvider
    implements Operation<
        CreateOpenIDConnectProvider.Request, CreateOpenIDConnectProvider.Response> {
  private final Store store;

  CreateOpenIDConnectProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 255) String url,
      @Nullable List<@Length(min = 1, max = 255) String> clientIDList,
      @Nullable List<@Length(min = 40, max = 40) String> thumbprintList,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(@Nullable String openIDConnectProviderArn, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    String url = OpenIdUrl.of(request.url());
    List<String> clientIds =
        request.clientIDList() == null
            ? List.of()
            : request.clientIDList().stream().distinct().toList();
    Quota.CLIENT_IDS.require(clientIds.size());
    List<String> thumbprints =
        OpenIdUrl.thumbprints(Objects.requireNonNullElse(request.thumbprintList(), List.of()));
    var provider =
        new Providers.OpenIdProvider(
            Issuer.arn(scope, "oidc-provider", "/", url),
            url,
            clientIds,
            thumbprints,
            store.issuer().now(),
            Tags.ofNew(request.tags()));
    store.providers().openId().add(scope, provider);
    return new Response(provider.arn(), provider.tags());
  }
}
