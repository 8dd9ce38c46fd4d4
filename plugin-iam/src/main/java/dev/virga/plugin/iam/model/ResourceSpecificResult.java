package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ResourceSpecificResult` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResourceSpecificResult.html).
public record ResourceSpecificResult(
    @Length(min = 1, max = 2048) String evalResourceName,
    PolicyEvaluationDecisionType evalResourceDecision,
    @Nullable List<Statement> matchedStatements,
    @Nullable List<@Length(min = 5, max = 256) String> missingContextValues,
    @Nullable Map<@Length(min = 3, max = 256) String, PolicyEvaluationDecisionType>
        evalDecisionDetails,
    @Nullable PermissionsBoundaryDecisionDetail permissionsBoundaryDecisionDetail) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ResourceSpecificResult of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ResourceSpecificResult with(Consumer<Builder> changes) {
    var it = new Builder();
    it.evalResourceName = this.evalResourceName;
    it.evalResourceDecision = this.evalResourceDecision;
    it.matchedStatements = this.matchedStatements;
    it.missingContextValues = this.missingContextValues;
    it.evalDecisionDetails = this.evalDecisionDetails;
    it.permissionsBoundaryDecisionDetail = this.permissionsBoundaryDecisionDetail;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ResourceSpecificResult in the making.
  public static final class Builder {
    public @Nullable String evalResourceName;
    public @Nullable PolicyEvaluationDecisionType evalResourceDecision;
    public @Nullable List<Statement> matchedStatements;
    public @Nullable List<String> missingContextValues;
    public @Nullable Map<String, PolicyEvaluationDecisionType> evalDecisionDetails;
    public @Nullable PermissionsBoundaryDecisionDetail permissionsBoundaryDecisionDetail;

    private ResourceSpecificResult build() {
      return new ResourceSpecificResult(
          Objects.requireNonNull(evalResourceName, "EvalResourceName"),
          Objects.requireNonNull(evalResourceDecision, "EvalResourceDecision"),
          matchedStatements,
          missingContextValues,
          evalDecisionDetails,
          permissionsBoundaryDecisionDetail);
    }
  }
}
