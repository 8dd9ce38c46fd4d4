package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives a user a name and a password for one service. See
/// [CreateServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html).
public final class CreateServiceSpecificCredential
    implements Operation<
        CreateServiceSpecificCredential.Request, CreateServiceSpecificCredential.Response> {
  private final Store store;

  CreateServiceSpecificCredential(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      String serviceName,
      @Nullable Integer credentialAgeDays) {}

  /// What it gets.
  public record Response(@Nullable ServiceSpecificCredential serviceSpecificCredential) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    var service = CredentialService.of(request.serviceName(), request.credentialAgeDays());
    List<ServiceSpecificCredential> others =
        store.serviceCredentials().of(scope, user).stream()
            .filter(it -> it.serviceName().equals(request.serviceName()))
            .toList();
    Quota.SERVICE_CREDENTIALS.require(others.size() + 1);
    ServiceSpecificCredential credential =
        service.issue(store.issuer(), scope, user, others.size());
    store.serviceCredentials().add(scope, user, credential);
    return new Response(credential);
  }
}
