package dev.virga.plugin.iam.account;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [CreateAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html).
public final class CreateAccountAlias
    implements Operation<CreateAccountAlias.Request, CreateAccountAlias.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 3, max = 63) @Pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")
          String accountAlias) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateAccountAlias is not implemented.");
  }
}
