package dev.virga.plugin.iam.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Statement` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Statement.html).
public record Statement(
    @Nullable String sourcePolicyId,
    @Nullable String sourcePolicyType,
    @Nullable Position startPosition,
    @Nullable Position endPosition) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Statement of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Statement with(Consumer<Builder> changes) {
    var it = new Builder();
    it.sourcePolicyId = this.sourcePolicyId;
    it.sourcePolicyType = this.sourcePolicyType;
    it.startPosition = this.startPosition;
    it.endPosition = this.endPosition;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Statement in the making.
  public static final class Builder {
    public @Nullable String sourcePolicyId;
    public @Nullable String sourcePolicyType;
    public @Nullable Position startPosition;
    public @Nullable Position endPosition;

    private Statement build() {
      return new Statement(sourcePolicyId, sourcePolicyType, startPosition, endPosition);
    }
  }
}
