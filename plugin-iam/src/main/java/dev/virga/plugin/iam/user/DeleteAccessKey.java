package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Deletes an access key, with which no call is answered from then on. See
/// [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html).
public final class DeleteAccessKey
    implements Operation<DeleteAccessKey.Request, DeleteAccessKey.Response> {
  private final Store store;

  DeleteAccessKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 16, max = 128) @Pattern("[\\w]+") String accessKeyId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    store.accessKeys().change(scope, user, request.accessKeyId(), null);
    return new Response();
  }
}
