package dev.virga.plugin.ecs.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ContainerOverride` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html).
public record ContainerOverride(
    @Nullable String name,
    @Nullable List<String> command,
    @Nullable List<KeyValuePair> environment,
    @Nullable List<EnvironmentFile> environmentFiles,
    @Nullable Integer cpu,
    @Nullable Integer memory,
    @Nullable Integer memoryReservation,
    @Nullable List<ResourceRequirement> resourceRequirements) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ContainerOverride of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ContainerOverride with(Consumer<Builder> changes) {
    var it = new Builder();
    it.name = this.name;
    it.command = this.command;
    it.environment = this.environment;
    it.environmentFiles = this.environmentFiles;
    it.cpu = this.cpu;
    it.memory = this.memory;
    it.memoryReservation = this.memoryReservation;
    it.resourceRequirements = this.resourceRequirements;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ContainerOverride in the making.
  public static final class Builder {
    public @Nullable String name;
    public @Nullable List<String> command;
    public @Nullable List<KeyValuePair> environment;
    public @Nullable List<EnvironmentFile> environmentFiles;
    public @Nullable Integer cpu;
    public @Nullable Integer memory;
    public @Nullable Integer memoryReservation;
    public @Nullable List<ResourceRequirement> resourceRequirements;

    private ContainerOverride build() {
      return new ContainerOverride(
          name,
          command,
          environment,
          environmentFiles,
          cpu,
          memory,
          memoryReservation,
          resourceRequirements);
    }
  }
}
