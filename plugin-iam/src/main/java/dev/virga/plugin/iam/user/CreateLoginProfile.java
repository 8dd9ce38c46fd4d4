package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.LoginProfile;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import org.jspecify.annotations.Nullable;

/// Answers [CreateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
public final class CreateLoginProfile
    implements Operation<CreateLoginProfile.Request, CreateLoginProfile.Response> {
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
    throw AwsException.of("NotImplemented", 501, "CreateLoginProfile is not implemented.");
  }
}
