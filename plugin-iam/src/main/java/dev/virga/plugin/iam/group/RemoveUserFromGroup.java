package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Takes a user out of a group, which does nothing where it is not in it. See
/// [RemoveUserFromGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html).
public final class RemoveUserFromGroup
    implements Operation<RemoveUserFromGroup.Request, RemoveUserFromGroup.Response> {
  private final Store store;

  RemoveUserFromGroup(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName,
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Group group = store.groups().rows().named(scope, request.groupName());
    User user = store.users().rows().named(scope, request.userName());
    store.groups().leave(scope, user, group);
    return new Response();
  }
}
