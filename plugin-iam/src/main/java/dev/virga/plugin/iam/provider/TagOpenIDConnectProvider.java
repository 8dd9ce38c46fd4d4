package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Adds tags to an OpenID Connect provider, in place of those with the same keys. See
/// [TagOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html).
public final class TagOpenIDConnectProvider
    implements Operation<TagOpenIDConnectProvider.Request, TagOpenIDConnectProvider.Response> {
  private final Store store;

  TagOpenIDConnectProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String openIDConnectProviderArn,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .providers()
        .openId()
        .change(
            scope,
            request.openIDConnectProviderArn(),
            it -> it.tagged(Tags.with(it.tags(), request.tags())));
    return new Response();
  }
}
