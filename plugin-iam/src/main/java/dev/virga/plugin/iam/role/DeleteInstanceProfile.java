package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.store.EntityErrors;
import dev.virga.plugin.iam.store.InstanceProfiles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Deletes an instance profile without a role. See
/// [DeleteInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html).
public final class DeleteInstanceProfile
    implements Operation<DeleteInstanceProfile.Request, DeleteInstanceProfile.Response> {
  private final Store store;

  DeleteInstanceProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    InstanceProfiles.Profile profile =
        store.instanceProfiles().rows().named(scope, request.instanceProfileName());
    if (profile.role() != null) {
      throw EntityErrors.cannotDelete("must remove roles from instance profile first.");
    }
    store.instanceProfiles().rows().remove(scope, profile);
    return new Response();
  }
}
