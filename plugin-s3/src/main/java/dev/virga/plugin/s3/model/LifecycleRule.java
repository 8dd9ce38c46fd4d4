package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LifecycleRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRule.html).
public record LifecycleRule(
    @Nullable LifecycleExpiration expiration,
    @Name("ID") @Nullable String id,
    @Nullable String prefix,
    @Nullable LifecycleRuleFilter filter,
    ExpirationStatus status,
    @Name("Transition") @Flattened @Nullable List<Transition> transitions,
    @Name("NoncurrentVersionTransition") @Flattened
        @Nullable List<NoncurrentVersionTransition> noncurrentVersionTransitions,
    @Nullable NoncurrentVersionExpiration noncurrentVersionExpiration,
    @Nullable AbortIncompleteMultipartUpload abortIncompleteMultipartUpload) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LifecycleRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LifecycleRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.expiration = this.expiration;
    it.id = this.id;
    it.prefix = this.prefix;
    it.filter = this.filter;
    it.status = this.status;
    it.transitions = this.transitions;
    it.noncurrentVersionTransitions = this.noncurrentVersionTransitions;
    it.noncurrentVersionExpiration = this.noncurrentVersionExpiration;
    it.abortIncompleteMultipartUpload = this.abortIncompleteMultipartUpload;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LifecycleRule in the making.
  public static final class Builder {
    public @Nullable LifecycleExpiration expiration;
    public @Nullable String id;
    public @Nullable String prefix;
    public @Nullable LifecycleRuleFilter filter;
    public @Nullable ExpirationStatus status;
    public @Nullable List<Transition> transitions;
    public @Nullable List<NoncurrentVersionTransition> noncurrentVersionTransitions;
    public @Nullable NoncurrentVersionExpiration noncurrentVersionExpiration;
    public @Nullable AbortIncompleteMultipartUpload abortIncompleteMultipartUpload;

    private LifecycleRule build() {
      return new LifecycleRule(
          expiration,
          id,
          prefix,
          filter,
          Objects.requireNonNull(status, "Status"),
          transitions,
          noncurrentVersionTransitions,
          noncurrentVersionExpiration,
          abortIncompleteMultipartUpload);
    }
  }
}
