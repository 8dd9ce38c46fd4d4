package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Adds tags to a server certificate, in place of those with the same keys. See
/// [TagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html).
public final class TagServerCertificate
    implements Operation<TagServerCertificate.Request, TagServerCertificate.Response> {
  private final Store store;

  TagServerCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .providers()
        .certificates()
        .change(
            scope,
            request.serverCertificateName(),
            row -> row.with(it -> it.tags = Tags.with(row.tags(), request.tags())));
    return new Response();
  }
}
