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

/// Makes a service-specific credential active or inactive. See
/// [UpdateServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServiceSpecificCredential.html).
public final class UpdateServiceSpecificCredential
    implements Operation<
        UpdateServiceSpecificCredential.Request, UpdateServiceSpecificCredential.Response> {
  private final Store store;

  UpdateServiceSpecificCredential(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId,
      StatusType status) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    StatusType status = CredentialStatus.settable(request.status());
    store
        .serviceCredentials()
        .change(
            scope,
            user,
            request.serviceSpecificCredentialId(),
            row -> row.with(it -> it.status = status));
    return new Response();
  }
}
