package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.SigningCertificate;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.pem.Certificates;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps an X.509 certificate of a user or the caller. See
/// [UploadSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html).
public final class UploadSigningCertificate
    implements Operation<UploadSigningCertificate.Request, UploadSigningCertificate.Response> {
  private static final int ID_DIGITS = 32;

  private final Store store;

  UploadSigningCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 1, max = 16384) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String certificateBody) {}

  /// What it gets.
  public record Response(SigningCertificate certificate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    X509Certificate certificate = Certificates.of(request.certificateBody()).getFirst();
    List<SigningCertificate> others = store.signingCertificates().of(scope, user);
    if (others.stream()
        .anyMatch(it -> Certificates.of(it.certificateBody()).getFirst().equals(certificate))) {
      throw IamErrors.duplicateCertificate(
          "The same certificate is already associated with the user.");
    }
    if (Certificates.expiration(certificate).isBefore(store.issuer().now())) {
      throw IamErrors.invalidCertificate("The certificate has expired.");
    }
    Quota.SIGNING_CERTIFICATES.require(others.size() + 1);
    var row =
        new SigningCertificate(
            user.userName(),
            store.issuer().ids().base32(ID_DIGITS),
            request.certificateBody(),
            StatusType.ACTIVE,
            store.issuer().now());
    store.signingCertificates().add(scope, user, row);
    return new Response(row);
  }
}
