package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;

/// Shows the password policy of the account, if it has one of its own. See
/// [GetAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html).
public final class GetAccountPasswordPolicy
    implements Operation<GetAccountPasswordPolicy.Request, GetAccountPasswordPolicy.Response> {
  private final Store store;

  GetAccountPasswordPolicy(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(PasswordPolicy passwordPolicy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    PasswordPolicy policy = store.facts().of(scope).passwordPolicy();
    if (policy == null) {
      throw AccountErrors.noPasswordPolicy(scope.account());
    }
    return new Response(policy);
  }
}
