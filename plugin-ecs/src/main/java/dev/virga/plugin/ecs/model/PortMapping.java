package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PortMapping` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html).
public record PortMapping(
    @Nullable Integer containerPort,
    @Nullable Integer hostPort,
    @Nullable TransportProtocol protocol,
    @Nullable String name,
    @Nullable ApplicationProtocol appProtocol,
    @Nullable String containerPortRange) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PortMapping of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PortMapping with(Consumer<Builder> changes) {
    var it = new Builder();
    it.containerPort = this.containerPort;
    it.hostPort = this.hostPort;
    it.protocol = this.protocol;
    it.name = this.name;
    it.appProtocol = this.appProtocol;
    it.containerPortRange = this.containerPortRange;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PortMapping in the making.
  public static final class Builder {
    public @Nullable Integer containerPort;
    public @Nullable Integer hostPort;
    public @Nullable TransportProtocol protocol;
    public @Nullable String name;
    public @Nullable ApplicationProtocol appProtocol;
    public @Nullable String containerPortRange;

    private PortMapping build() {
      return new PortMapping(
          containerPort, hostPort, protocol, name, appProtocol, containerPortRange);
    }
  }
}
