package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LifecycleRuleAndOperator` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRuleAndOperator.html).
public record LifecycleRuleAndOperator(
    @Nullable String prefix,
    @Name("Tag") @Item("Tag") @Flattened @Nullable List<Tag> tags,
    @Nullable Long objectSizeGreaterThan,
    @Nullable Long objectSizeLessThan) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LifecycleRuleAndOperator of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LifecycleRuleAndOperator with(Consumer<Builder> changes) {
    var it = new Builder();
    it.prefix = this.prefix;
    it.tags = this.tags;
    it.objectSizeGreaterThan = this.objectSizeGreaterThan;
    it.objectSizeLessThan = this.objectSizeLessThan;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LifecycleRuleAndOperator in the making.
  public static final class Builder {
    public @Nullable String prefix;
    public @Nullable List<Tag> tags;
    public @Nullable Long objectSizeGreaterThan;
    public @Nullable Long objectSizeLessThan;

    private LifecycleRuleAndOperator build() {
      return new LifecycleRuleAndOperator(prefix, tags, objectSizeGreaterThan, objectSizeLessThan);
    }
  }
}
