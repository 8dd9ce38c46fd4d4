package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Shows a role. See
/// [GetRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html).
public final class GetRole implements Operation<GetRole.Request, GetRole.Response> {
  private final Store store;

  GetRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName) {}

  /// What it gets.
  public record Response(Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role = store.roles().rows().named(scope, request.roleName());
    return new Response(store.roles().shown(scope, role));
  }
}
