package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.EntityErrors;
import dev.virga.plugin.iam.store.Roles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes a role without policies that is in no instance profile. See
/// [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
public final class DeleteRole implements Operation<DeleteRole.Request, DeleteRole.Response> {
  private final Store store;

  DeleteRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role = store.roles().rows().named(scope, request.roleName());
    Roles.requireModifiable(role);
    if (!store.instanceProfiles().of(scope, role).isEmpty()) {
      throw EntityErrors.cannotDelete("must remove roles from instance profile first.");
    }
    store.roles().requireNoPolicies(scope, role);
    store.roles().remove(scope, role);
    return new Response();
  }
}
