package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;

/// Takes the password policy from the account, to which the default applies then. See
/// [DeleteAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html).
public final class DeleteAccountPasswordPolicy
    implements Operation<
        DeleteAccountPasswordPolicy.Request, DeleteAccountPasswordPolicy.Response> {
  private final Store store;

  DeleteAccountPasswordPolicy(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    if (store.facts().of(scope).passwordPolicy() == null) {
      throw AccountErrors.noPasswordPolicy(scope.account());
    }
    store.facts().change(scope, it -> it.withPasswordPolicy(null));
    return new Response();
  }
}
