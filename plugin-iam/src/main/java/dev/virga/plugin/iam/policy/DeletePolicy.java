package dev.virga.plugin.iam.policy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;

/// Answers [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
public final class DeletePolicy implements Operation<DeletePolicy.Request, DeletePolicy.Response> {
  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String policyArn) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeletePolicy is not implemented.");
  }
}
