package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.AccessKey;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [CreateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html).
public final class CreateAccessKey
    implements Operation<CreateAccessKey.Request, CreateAccessKey.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String userName) {}

  /// What it gets.
  public record Response(AccessKey accessKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateAccessKey is not implemented.");
  }
}
