package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a certificate active or inactive. See
/// [UpdateSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSigningCertificate.html).
public final class UpdateSigningCertificate
    implements Operation<UpdateSigningCertificate.Request, UpdateSigningCertificate.Response> {
  private final Store store;

  UpdateSigningCertificate(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 24, max = 128) @Pattern("[\\w]+") String certificateId,
      StatusType status) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    StatusType status = CredentialStatus.settable(request.status());
    store
        .signingCertificates()
        .change(scope, user, request.certificateId(), row -> row.with(it -> it.status = status));
    return new Response();
  }
}
