package dev.virga.plugin.ecs.model;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DockerVolumeConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html).
public record DockerVolumeConfiguration(
    @Nullable Scope scope,
    @Nullable Boolean autoprovision,
    @Nullable String driver,
    @Nullable Map<String, String> driverOpts,
    @Nullable Map<String, String> labels) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DockerVolumeConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DockerVolumeConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.scope = this.scope;
    it.autoprovision = this.autoprovision;
    it.driver = this.driver;
    it.driverOpts = this.driverOpts;
    it.labels = this.labels;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DockerVolumeConfiguration in the making.
  public static final class Builder {
    public @Nullable Scope scope;
    public @Nullable Boolean autoprovision;
    public @Nullable String driver;
    public @Nullable Map<String, String> driverOpts;
    public @Nullable Map<String, String> labels;

    private DockerVolumeConfiguration build() {
      return new DockerVolumeConfiguration(scope, autoprovision, driver, driverOpts, labels);
    }
  }
}
