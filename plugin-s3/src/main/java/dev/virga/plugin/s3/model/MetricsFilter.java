package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `MetricsFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_MetricsFilter.html).
public record MetricsFilter(
    @Nullable String prefix,
    @Nullable Tag tag,
    @Nullable String accessPointArn,
    @Nullable MetricsAndOperator and) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static MetricsFilter of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public MetricsFilter with(Consumer<Builder> changes) {
    var it = new Builder();
    it.prefix = this.prefix;
    it.tag = this.tag;
    it.accessPointArn = this.accessPointArn;
    it.and = this.and;
    changes.accept(it);
    return it.build();
  }

  /// The members of a MetricsFilter in the making.
  public static final class Builder {
    public @Nullable String prefix;
    public @Nullable Tag tag;
    public @Nullable String accessPointArn;
    public @Nullable MetricsAndOperator and;

    private MetricsFilter build() {
      return new MetricsFilter(prefix, tag, accessPointArn, and);
    }
  }
}
