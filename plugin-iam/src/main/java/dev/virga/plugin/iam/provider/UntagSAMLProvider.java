package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a SAML provider. See
/// [UntagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html).
public final class UntagSAMLProvider
    implements Operation<UntagSAMLProvider.Request, UntagSAMLProvider.Response> {
  private final Store store;

  UntagSAMLProvider(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              tagKeys) {}

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
            it -> it.tagged(Tags.without(it.tags(), request.tagKeys())));
    return new Response();
  }
}
