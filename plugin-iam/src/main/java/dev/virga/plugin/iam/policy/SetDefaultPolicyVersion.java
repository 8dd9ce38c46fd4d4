package dev.virga.plugin.iam.policy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [SetDefaultPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html).
public final class SetDefaultPolicyVersion
    implements Operation<SetDefaultPolicyVersion.Request, SetDefaultPolicyVersion.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn,
      @Pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?") String versionId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "SetDefaultPolicyVersion is not implemented.");
  }
}
