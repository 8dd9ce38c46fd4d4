package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;

/// Adds tags to a SAML provider, in place of those with the same keys. See
/// [TagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html).
public final class TagSAMLProvider
    implements Operation<TagSAMLProvider.Request, TagSAMLProvider.Response> {
  private final Store store;

  TagSAMLProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .providers()
        .saml()
        .change(
            scope,
            request.samlProviderArn(),
            it -> it.tagged(Tags.with(it.tags(), request.tags())));
    return new Response();
  }
}
