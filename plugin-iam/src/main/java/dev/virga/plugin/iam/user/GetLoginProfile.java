package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.LoginProfile;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Tells that a user has a password, and since when. See
/// [GetLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html).
public final class GetLoginProfile
    implements Operation<GetLoginProfile.Request, GetLoginProfile.Response> {
  private final Store store;

  GetLoginProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName) {}

  /// What it gets.
  public record Response(LoginProfile loginProfile) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    return new Response(store.loginProfiles().shown(scope, user));
  }
}
