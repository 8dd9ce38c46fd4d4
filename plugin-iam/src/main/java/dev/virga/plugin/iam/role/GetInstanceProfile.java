package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.plugin.iam.store.InstanceProfiles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Shows an instance profile and its role. See
/// [GetInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html).
public final class GetInstanceProfile
    implements Operation<GetInstanceProfile.Request, GetInstanceProfile.Response> {
  private final Store store;

  GetInstanceProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName) {}

  /// What it gets.
  public record Response(InstanceProfile instanceProfile) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    InstanceProfiles.Profile profile =
        store.instanceProfiles().rows().named(scope, request.instanceProfileName());
    return new Response(store.instanceProfiles().shown(scope, profile));
  }
}
