package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EvaluationResult` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html).
public record EvaluationResult(
    @Length(min = 3, max = 128) String evalActionName,
    @Length(min = 1, max = 2048) @Nullable String evalResourceName,
    PolicyEvaluationDecisionType evalDecision,
    @Nullable List<Statement> matchedStatements,
    @Nullable List<@Length(min = 5, max = 256) String> missingContextValues,
    @Nullable OrganizationsDecisionDetail organizationsDecisionDetail,
    @Nullable PermissionsBoundaryDecisionDetail permissionsBoundaryDecisionDetail,
    @Nullable Map<@Length(min = 3, max = 256) String, PolicyEvaluationDecisionType>
        evalDecisionDetails,
    @Nullable List<ResourceSpecificResult> resourceSpecificResults) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EvaluationResult of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EvaluationResult with(Consumer<Builder> changes) {
    var it = new Builder();
    it.evalActionName = this.evalActionName;
    it.evalResourceName = this.evalResourceName;
    it.evalDecision = this.evalDecision;
    it.matchedStatements = this.matchedStatements;
    it.missingContextValues = this.missingContextValues;
    it.organizationsDecisionDetail = this.organizationsDecisionDetail;
    it.permissionsBoundaryDecisionDetail = this.permissionsBoundaryDecisionDetail;
    it.evalDecisionDetails = this.evalDecisionDetails;
    it.resourceSpecificResults = this.resourceSpecificResults;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EvaluationResult in the making.
  public static final class Builder {
    public @Nullable String evalActionName;
    public @Nullable String evalResourceName;
    public @Nullable PolicyEvaluationDecisionType evalDecision;
    public @Nullable List<Statement> matchedStatements;
    public @Nullable List<String> missingContextValues;
    public @Nullable OrganizationsDecisionDetail organizationsDecisionDetail;
    public @Nullable PermissionsBoundaryDecisionDetail permissionsBoundaryDecisionDetail;
    public @Nullable Map<String, PolicyEvaluationDecisionType> evalDecisionDetails;
    public @Nullable List<ResourceSpecificResult> resourceSpecificResults;

    private EvaluationResult build() {
      return new EvaluationResult(
          Objects.requireNonNull(evalActionName, "EvalActionName"),
          evalResourceName,
          Objects.requireNonNull(evalDecision, "EvalDecision"),
          matchedStatements,
          missingContextValues,
          organizationsDecisionDetail,
          permissionsBoundaryDecisionDetail,
          evalDecisionDetails,
          resourceSpecificResults);
    }
  }
}
