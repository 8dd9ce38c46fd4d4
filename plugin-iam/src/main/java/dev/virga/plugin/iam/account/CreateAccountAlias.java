package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Gives the account an alias, in place of the one that it has. Aliases are unique among all
/// accounts. See
/// [CreateAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html).
public final class CreateAccountAlias
    implements Operation<CreateAccountAlias.Request, CreateAccountAlias.Response> {
  private final Store store;

  CreateAccountAlias(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 3, max = 63) @Pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")
          String accountAlias) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    if (store.facts().isTaken(request.accountAlias())) {
      throw IamErrors.entityAlreadyExists(
          "The account alias " + request.accountAlias() + " already exists.");
    }
    store.facts().change(scope, it -> it.withAlias(request.accountAlias()));
    return new Response();
  }
}
