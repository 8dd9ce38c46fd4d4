package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html).
public final class CreateUser implements Operation<CreateUser.Request, CreateUser.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 20, max = 2048) @Nullable String permissionsBoundary,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(@Nullable User user) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateUser is not implemented.");
  }
}
