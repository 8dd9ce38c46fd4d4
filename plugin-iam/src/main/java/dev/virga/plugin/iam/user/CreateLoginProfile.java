package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.LoginProfile;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// Gives a user a password. See
/// [CreateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
public final class CreateLoginProfile
    implements Operation<CreateLoginProfile.Request, CreateLoginProfile.Response> {
  private final Store store;

  CreateLoginProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 128) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          String password,
      @Nullable Boolean passwordResetRequired) {}

  /// What it gets.
  public record Response(LoginProfile loginProfile) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().rows().named(scope, request.userName());
    store
        .loginProfiles()
        .create(
            scope, user, request.password(), Boolean.TRUE.equals(request.passwordResetRequired()));
    return new Response(store.loginProfiles().shown(scope, user));
  }
}
