package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.SAMLProviderListEntry;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the SAML providers. See
/// [ListSAMLProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html).
public final class ListSAMLProviders
    implements Operation<ListSAMLProviders.Request, ListSAMLProviders.Response> {
  private final Store store;

  ListSAMLProviders(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Name("SAMLProviderList") @Nullable List<SAMLProviderListEntry> samlProviderList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    return new Response(
        store.providers().saml().all(scope).stream()
            .map(it -> new SAMLProviderListEntry(it.arn(), it.validUntil(), it.createDate()))
            .toList());
  }
}
