package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AccountLimit` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AccountLimit.html).
public record AccountLimit(
    @Nullable Long totalCodeSize,
    @Nullable Long codeSizeUnzipped,
    @Nullable Long codeSizeZipped,
    @Nullable Integer concurrentExecutions,
    @Range(min = 0) @Nullable Integer unreservedConcurrentExecutions) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AccountLimit of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AccountLimit with(Consumer<Builder> changes) {
    var it = new Builder();
    it.totalCodeSize = this.totalCodeSize;
    it.codeSizeUnzipped = this.codeSizeUnzipped;
    it.codeSizeZipped = this.codeSizeZipped;
    it.concurrentExecutions = this.concurrentExecutions;
    it.unreservedConcurrentExecutions = this.unreservedConcurrentExecutions;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AccountLimit in the making.
  public static final class Builder {
    public @Nullable Long totalCodeSize;
    public @Nullable Long codeSizeUnzipped;
    public @Nullable Long codeSizeZipped;
    public @Nullable Integer concurrentExecutions;
    public @Nullable Integer unreservedConcurrentExecutions;

    private AccountLimit build() {
      return new AccountLimit(
          totalCodeSize,
          codeSizeUnzipped,
          codeSizeZipped,
          concurrentExecutions,
          unreservedConcurrentExecutions);
    }
  }
}
