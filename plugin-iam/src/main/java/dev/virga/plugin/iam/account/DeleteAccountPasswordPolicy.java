package dev.virga.plugin.iam.account;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;

/// Answers [DeleteAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html).
public final class DeleteAccountPasswordPolicy
    implements Operation<
        DeleteAccountPasswordPolicy.Request, DeleteAccountPasswordPolicy.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteAccountPasswordPolicy is not implemented.");
  }
}
