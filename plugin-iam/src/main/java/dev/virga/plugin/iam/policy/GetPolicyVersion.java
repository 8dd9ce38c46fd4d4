package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html).
public final class GetPolicyVersion
    implements Operation<GetPolicyVersion.Request, GetPolicyVersion.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn,
      @Pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?") String versionId) {}

  /// What it gets.
  public record Response(@Nullable PolicyVersion policyVersion) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetPolicyVersion is not implemented.");
  }
}
