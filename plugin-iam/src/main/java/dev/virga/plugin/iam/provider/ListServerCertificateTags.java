package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the tags of a server certificate, by key. See
/// [ListServerCertificateTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificateTags.html).
public final class ListServerCertificateTags
    implements Operation<ListServerCertificateTags.Request, ListServerCertificateTags.Response> {
  private final Store store;

  ListServerCertificateTags(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(List<Tag> tags, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    ServerCertificate certificate =
        store.providers().certificates().named(scope, request.serverCertificateName());
    Page<Tag> page = Tags.page(certificate.tags(), request.marker(), request.maxItems());
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
