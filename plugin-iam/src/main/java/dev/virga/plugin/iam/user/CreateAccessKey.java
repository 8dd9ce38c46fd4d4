package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AccessKey;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.AccessKeys;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Creates an access key of a user or the caller, which the platform knows from then on. See
/// [CreateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html).
public final class CreateAccessKey
    implements Operation<CreateAccessKey.Request, CreateAccessKey.Response> {
  private final Store store;

  CreateAccessKey(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName) {}

  /// What it gets.
  public record Response(AccessKey accessKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, request.userName());
    AccessKeys.Key key = store.accessKeys().create(scope, user);
    return new Response(
        new AccessKey(
            user.userName(), key.id(), StatusType.ACTIVE, key.secret(), key.createDate()));
  }
}
