package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Providers;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Replaces the thumbprints of an OpenID Connect provider. See
/// [UpdateOpenIDConnectProviderThumbprint](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html).
public final class UpdateOpenIDConnectProviderThumbprint
    implements Operation<
        UpdateOpenIDConnectProviderThumbprint.Request,
        UpdateOpenIDConnectProviderThumbprint.Response> {
  private final Store store;

  UpdateOpenIDConnectProviderThumbprint(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String openIDConnectProviderArn,
      List<@Length(min = 40, max = 40) String> thumbprintList) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Providers.OpenIdProvider provider =
        store.providers().openId().named(scope, request.openIDConnectProviderArn());
    List<String> thumbprints = OpenIdUrl.thumbprints(request.thumbprintList());
    store.providers().openId().change(scope, provider.arn(), it -> it.withThumbprints(thumbprints));
    return new Response();
  }
}
