package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html).
public final class GetUser implements Operation<GetUser.Request, GetUser.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName) {}

  /// What it gets.
  public record Response(User user) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetUser is not implemented.");
  }
}
