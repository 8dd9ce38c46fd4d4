package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a server certificate. See
/// [UntagServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html).
public final class UntagServerCertificate
    implements Operation<UntagServerCertificate.Request, UntagServerCertificate.Response> {
  private final Store store;

  UntagServerCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
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
        .certificates()
        .change(
            scope,
            request.serverCertificateName(),
            row -> row.with(it -> it.tags = Tags.without(row.tags(), request.tagKeys())));
    return new Response();
  }
}
