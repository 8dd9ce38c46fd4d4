package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a new password for a service-specific credential; the old one is lost. See
/// [ResetServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResetServiceSpecificCredential.html).
public final class ResetServiceSpecificCredential
    implements Operation<
        ResetServiceSpecificCredential.Request, ResetServiceSpecificCredential.Response> {
  private final Store store;

  ResetServiceSpecificCredential(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId) {}

  /// What it gets.
  public record Response(@Nullable ServiceSpecificCredential serviceSpecificCredential) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    return new Response(
        store
            .serviceCredentials()
            .change(
                scope,
                user,
                request.serviceSpecificCredentialId(),
                row -> CredentialService.reset(row, user, store.issuer())));
  }
}
