package dev.virga.plugin.iam.user;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html).
public final class UpdateLoginProfile
    implements Operation<UpdateLoginProfile.Request, UpdateLoginProfile.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 128) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @Sensitive
          @Nullable String password,
      @Nullable Boolean passwordResetRequired) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateLoginProfile is not implemented.");
  }
}
