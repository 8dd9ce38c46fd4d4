package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Policy;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Answers [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html).
public final class GetPolicy implements Operation<GetPolicy.Request, GetPolicy.Response> {
  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String policyArn) {}

  /// What it gets.
  public record Response(@Nullable Policy policy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetPolicy is not implemented.");
  }
}
