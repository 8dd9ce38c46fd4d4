package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.InstanceProfiles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Takes the role out of an instance profile. See
/// [RemoveRoleFromInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html).
public final class RemoveRoleFromInstanceProfile
    implements Operation<
        RemoveRoleFromInstanceProfile.Request, RemoveRoleFromInstanceProfile.Response> {
  private final Store store;

  RemoveRoleFromInstanceProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    InstanceProfiles.Profile profile =
        store.instanceProfiles().rows().named(scope, request.instanceProfileName());
    Role role = store.roles().rows().named(scope, request.roleName());
    store.instanceProfiles().remove(scope, profile, role);
    return new Response();
  }
}
