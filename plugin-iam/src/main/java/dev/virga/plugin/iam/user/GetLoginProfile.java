package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.LoginProfile;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [GetLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html).
public final class GetLoginProfile
    implements Operation<GetLoginProfile.Request, GetLoginProfile.Response> {
  /// What a client sends.
  public record Request(@Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName) {}

  /// What it gets.
  public record Response(LoginProfile loginProfile) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetLoginProfile is not implemented.");
  }
}
