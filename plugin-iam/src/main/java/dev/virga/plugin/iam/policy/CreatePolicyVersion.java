package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [CreatePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html).
public final class CreatePolicyVersion
    implements Operation<CreatePolicyVersion.Request, CreatePolicyVersion.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String policyDocument,
      @Nullable Boolean setAsDefault) {}

  /// What it gets.
  public record Response(@Nullable PolicyVersion policyVersion) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreatePolicyVersion is not implemented.");
  }
}
