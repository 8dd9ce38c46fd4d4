package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Puts a user into a group. See
/// [AddUserToGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html).
public final class AddUserToGroup
    implements Operation<AddUserToGroup.Request, AddUserToGroup.Response> {
  private final Store store;

  AddUserToGroup(Store store) {
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
    store.groups().join(scope, user, group);
    return new Response();
  }
}
