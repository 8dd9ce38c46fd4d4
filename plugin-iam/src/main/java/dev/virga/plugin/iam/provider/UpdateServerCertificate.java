package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.model.ServerCertificateMetadata;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives a server certificate another name or path. See
/// [UpdateServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServerCertificate.html).
public final class UpdateServerCertificate
    implements Operation<UpdateServerCertificate.Request, UpdateServerCertificate.Response> {
  private final Store store;

  UpdateServerCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String newPath,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+")
          @Nullable String newServerCertificateName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    ServerCertificate certificate =
        store.providers().certificates().named(scope, request.serverCertificateName());
    store
        .providers()
        .certificates()
        .replace(
            scope,
            certificate,
            certificate.with(it ->
                it.serverCertificateMetadata =
                    renamed(scope, certificate.serverCertificateMetadata(), request)));
    return new Response();
  }

  private static ServerCertificateMetadata renamed(
      Scope scope, ServerCertificateMetadata old, Request request) {
    String path = request.newPath() == null ? old.path() : request.newPath();
    String name =
        request.newServerCertificateName() == null
            ? old.serverCertificateName()
            : request.newServerCertificateName();
    return old.with(it -> {
      it.path = path;
      it.serverCertificateName = name;
      it.arn = Issuer.arn(scope, "server-certificate", path, name);
    });
  }
}
