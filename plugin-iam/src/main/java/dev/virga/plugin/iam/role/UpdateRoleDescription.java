package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Changes the description of a role. See
/// [UpdateRoleDescription](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html).
public final class UpdateRoleDescription
    implements Operation<UpdateRoleDescription.Request, UpdateRoleDescription.Response> {
  private final Store store;

  UpdateRoleDescription(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          String description) {}

  /// What it gets.
  public record Response(@Nullable Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role =
        store
            .roles()
            .change(scope, request.roleName(), it -> it.description = request.description());
    return new Response(store.roles().shown(scope, role));
  }
}
