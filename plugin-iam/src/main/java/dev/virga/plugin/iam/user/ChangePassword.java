package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;

/// Changes the password of the caller, who has to know the present one. See
/// [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html).
public final class ChangePassword
    implements Operation<ChangePassword.Request, ChangePassword.Response> {
  private final Store store;

  ChangePassword(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          String oldPassword,
      @Length(min = 1, max = 128) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          String newPassword) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    User user = store.users().namedOrCaller(context, null);
    if (user.userId().equals(scope.account())) {
      throw IamErrors.invalidUserType("Only IAM Users can change their own password");
    }
    store.loginProfiles().change(scope, user, request.oldPassword(), request.newPassword());
    return new Response();
  }
}
