package dev.virga.plugin.iam.account;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).
public final class UpdateAccountPasswordPolicy
    implements Operation<
        UpdateAccountPasswordPolicy.Request, UpdateAccountPasswordPolicy.Response> {
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
    throw AwsException.of("NotImplemented", 501, "UpdateAccountPasswordPolicy is not implemented.");
  }
}
