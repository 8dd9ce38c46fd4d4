package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sets the password policy of the account as a whole: what is not given goes back to its default.
/// See
/// [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).
public final class UpdateAccountPasswordPolicy
    implements Operation<
        UpdateAccountPasswordPolicy.Request, UpdateAccountPasswordPolicy.Response> {
  private static final int USUAL_LENGTH = 6;

  private final Store store;

  UpdateAccountPasswordPolicy(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Range(min = 6, max = 128) @Nullable Integer minimumPasswordLength,
      @Nullable Boolean requireSymbols,
      @Nullable Boolean requireNumbers,
      @Nullable Boolean requireUppercaseCharacters,
      @Nullable Boolean requireLowercaseCharacters,
      @Nullable Boolean allowUsersToChangePassword,
      @Range(min = 1, max = 1095) @Nullable Integer maxPasswordAge,
      @Range(min = 1, max = 24) @Nullable Integer passwordReusePrevention,
      @Nullable Boolean hardExpiry) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    PasswordPolicy policy =
        PasswordPolicy.of(it -> {
          it.minimumPasswordLength =
              Objects.requireNonNullElse(request.minimumPasswordLength(), USUAL_LENGTH);
          it.requireSymbols = Boolean.TRUE.equals(request.requireSymbols());
          it.requireNumbers = Boolean.TRUE.equals(request.requireNumbers());
          it.requireUppercaseCharacters = Boolean.TRUE.equals(request.requireUppercaseCharacters());
          it.requireLowercaseCharacters = Boolean.TRUE.equals(request.requireLowercaseCharacters());
          it.allowUsersToChangePassword = Boolean.TRUE.equals(request.allowUsersToChangePassword());
          it.expirePasswords = request.maxPasswordAge() != null;
          it.maxPasswordAge = request.maxPasswordAge();
          it.passwordReusePrevention = request.passwordReusePrevention();
          it.hardExpiry = request.hardExpiry();
        });
    store.facts().change(scope, it -> it.withPasswordPolicy(policy));
    return new Response();
  }
}
