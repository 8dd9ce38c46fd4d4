package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `HealthCheck` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html).
public record HealthCheck(
    List<String> command,
    @Nullable Integer interval,
    @Nullable Integer timeout,
    @Nullable Integer retries,
    @Nullable Integer startPeriod) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static HealthCheck of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public HealthCheck with(Consumer<Builder> changes) {
    var it = new Builder();
    it.command = this.command;
    it.interval = this.interval;
    it.timeout = this.timeout;
    it.retries = this.retries;
    it.startPeriod = this.startPeriod;
    changes.accept(it);
    return it.build();
  }

  /// The members of a HealthCheck in the making.
  public static final class Builder {
    public @Nullable List<String> command;
    public @Nullable Integer interval;
    public @Nullable Integer timeout;
    public @Nullable Integer retries;
    public @Nullable Integer startPeriod;

    private HealthCheck build() {
      return new HealthCheck(
          Objects.requireNonNull(command, "command"), interval, timeout, retries, startPeriod);
    }
  }
}
