package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.model.ServerCertificateMetadata;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.pem.Certificates;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps a certificate for servers, once its chain and its private key are seen to fit. The key
/// itself is not kept, since nothing can ask for it. See
/// [UploadServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html).
public final class UploadServerCertificate
    implements Operation<UploadServerCertificate.Request, UploadServerCertificate.Response> {
  private final Store store;

  UploadServerCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String serverCertificateName,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String certificateBody,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          String privateKey,
      @Length(min = 1, max = 2097152) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String certificateChain,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(
      @Nullable ServerCertificateMetadata serverCertificateMetadata, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    X509Certificate certificate = Certificates.of(request.certificateBody()).getFirst();
    if (request.certificateChain() != null) {
      Certificates.checkChain(certificate, Certificates.of(request.certificateChain()));
    }
    Certificates.checkKey(certificate, request.privateKey());
    String path = request.path() == null ? "/" : request.path();
    var metadata =
        new ServerCertificateMetadata(
            path,
            request.serverCertificateName(),
            store.issuer().id("ASCA"),
            Issuer.arn(scope, "server-certificate", path, request.serverCertificateName()),
            store.issuer().now(),
            Certificates.expiration(certificate));
    var row =
        new ServerCertificate(
            metadata,
            request.certificateBody().strip(),
            request.certificateChain() == null ? null : request.certificateChain().strip(),
            Tags.ofNew(request.tags()));
    store.providers().certificates().add(scope, row);
    return new Response(metadata, row.tags());
  }
}
