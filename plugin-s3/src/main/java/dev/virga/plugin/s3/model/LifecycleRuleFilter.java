package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LifecycleRuleFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRuleFilter.html).
public record LifecycleRuleFilter(
    @Nullable String prefix,
    @Nullable Tag tag,
    @Nullable Long objectSizeGreaterThan,
    @Nullable Long objectSizeLessThan,
    @Nullable LifecycleRuleAndOperator and) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LifecycleRuleFilter of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LifecycleRuleFilter with(Consumer<Builder> changes) {
    var it = new Builder();
    it.prefix = this.prefix;
    it.tag = this.tag;
    it.objectSizeGreaterThan = this.objectSizeGreaterThan;
    it.objectSizeLessThan = this.objectSizeLessThan;
    it.and = this.and;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LifecycleRuleFilter in the making.
  public static final class Builder {
    public @Nullable String prefix;
    public @Nullable Tag tag;
    public @Nullable Long objectSizeGreaterThan;
    public @Nullable Long objectSizeLessThan;
    public @Nullable LifecycleRuleAndOperator and;

    private LifecycleRuleFilter build() {
      return new LifecycleRuleFilter(prefix, tag, objectSizeGreaterThan, objectSizeLessThan, and);
    }
  }
}
