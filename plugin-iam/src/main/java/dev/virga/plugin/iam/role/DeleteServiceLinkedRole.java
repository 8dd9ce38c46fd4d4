package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.Roles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes the role of a service. It is done when the answer is sent; whether the service still
/// needs it is not looked at. See
/// [DeleteServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html).
public final class DeleteServiceLinkedRole
    implements Operation<DeleteServiceLinkedRole.Request, DeleteServiceLinkedRole.Response> {
  private final Store store;

  DeleteServiceLinkedRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName) {}

  /// What it gets.
  public record Response(String deletionTaskId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role = store.roles().rows().named(scope, request.roleName());
    if (!Roles.isServiceLinked(role)) {
      throw IamErrors.invalidInput(
          "The role " + role.roleName() + " is not a service-linked role.");
    }
    store.roles().remove(scope, role);
    return new Response(store.deletionTasks().succeeded(scope, role));
  }
}
