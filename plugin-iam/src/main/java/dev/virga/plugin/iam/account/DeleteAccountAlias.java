package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Takes the alias from the account. See
/// [DeleteAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html).
public final class DeleteAccountAlias
    implements Operation<DeleteAccountAlias.Request, DeleteAccountAlias.Response> {
  private final Store store;

  DeleteAccountAlias(Store store) {
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
    if (!request.accountAlias().equals(store.facts().of(scope).alias())) {
      throw IamErrors.noSuchEntity(
          "The account alias " + request.accountAlias() + " cannot be found.");
    }
    store.facts().change(scope, it -> it.withAlias(null));
    return new Response();
  }
}
