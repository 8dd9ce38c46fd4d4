package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Shows a server certificate and its chain. See
/// [GetServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html).
public final class GetServerCertificate
    implements Operation<GetServerCertificate.Request, GetServerCertificate.Response> {
  private final Store store;

  GetServerCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName) {}

  /// What it gets.
  public record Response(ServerCertificate serverCertificate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    ServerCertificate certificate =
        store.providers().certificates().named(scope, request.serverCertificateName());
    return new Response(certificate);
  }
}
