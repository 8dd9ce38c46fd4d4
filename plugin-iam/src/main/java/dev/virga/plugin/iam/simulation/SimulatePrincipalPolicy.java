package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.model.ContextEntry;
import dev.virga.plugin.iam.model.EvaluationResult;
import dev.virga.plugin.iam.model.PolicyIdentifier;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [SimulatePrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html).
public final class SimulatePrincipalPolicy
    implements Operation<SimulatePrincipalPolicy.Request, SimulatePrincipalPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policySourceArn,
      @Nullable
          List<
              @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
              String>
          policyInputList,
      @Nullable
          List<
              @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
              String>
          permissionsBoundaryPolicyInputList,
      @Nullable List<PolicyIdentifier> policyExclusionList,
      List<@Length(min = 3, max = 128) String> actionNames,
      @Nullable List<@Length(min = 1, max = 2048) String> resourceArns,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          @Nullable String resourcePolicy,
      @Length(min = 1, max = 2048) @Nullable String resourceOwner,
      @Length(min = 1, max = 2048) @Nullable String callerArn,
      @Nullable List<ContextEntry> contextEntries,
      @Length(min = 1, max = 64) @Nullable String resourceHandlingOption,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker) {}

  /// What it gets.
  public record Response(
      @Nullable List<EvaluationResult> evaluationResults,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "SimulatePrincipalPolicy is not implemented.");
  }
}
