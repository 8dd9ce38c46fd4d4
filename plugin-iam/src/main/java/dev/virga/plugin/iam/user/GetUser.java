package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Shows a user, or the caller. See
/// [GetUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html).
public final class GetUser implements Operation<GetUser.Request, GetUser.Response> {
  private final Store store;

  GetUser(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName) {}

  /// What it gets.
  public record Response(User user) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    return new Response(store.users().shown(scope, user));
  }
}
