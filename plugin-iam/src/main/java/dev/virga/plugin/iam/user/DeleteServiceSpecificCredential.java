package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Deletes a service-specific credential. See
/// [DeleteServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceSpecificCredential.html).
public final class DeleteServiceSpecificCredential
    implements Operation<
        DeleteServiceSpecificCredential.Request, DeleteServiceSpecificCredential.Response> {
  private final Store store;

  DeleteServiceSpecificCredential(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    store.serviceCredentials().remove(scope, user, request.serviceSpecificCredentialId());
    return new Response();
  }
}
