package dev.virga.plugin.ecs.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ManagedAgent` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html).
public record ManagedAgent(
    @Nullable Instant lastStartedAt,
    @Nullable ManagedAgentName name,
    @Nullable String reason,
    @Nullable String lastStatus) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ManagedAgent of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ManagedAgent with(Consumer<Builder> changes) {
    var it = new Builder();
    it.lastStartedAt = this.lastStartedAt;
    it.name = this.name;
    it.reason = this.reason;
    it.lastStatus = this.lastStatus;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ManagedAgent in the making.
  public static final class Builder {
    public @Nullable Instant lastStartedAt;
    public @Nullable ManagedAgentName name;
    public @Nullable String reason;
    public @Nullable String lastStatus;

    private ManagedAgent build() {
      return new ManagedAgent(lastStartedAt, name, reason, lastStatus);
    }
  }
}
