package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes a group without members and policies. See
/// [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
public final class DeleteGroup implements Operation<DeleteGroup.Request, DeleteGroup.Response> {
  private final Store store;

  DeleteGroup(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Group group = store.groups().rows().named(scope, request.groupName());
    store.groups().remove(scope, group);
    return new Response();
  }
}
