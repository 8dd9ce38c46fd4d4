package dev.virga.plugin.ecs.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkBinding` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html).
public record NetworkBinding(
    @Nullable String bindIP,
    @Nullable Integer containerPort,
    @Nullable Integer hostPort,
    @Nullable TransportProtocol protocol,
    @Nullable String containerPortRange,
    @Nullable String hostPortRange) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkBinding of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkBinding with(Consumer<Builder> changes) {
    var it = new Builder();
    it.bindIP = this.bindIP;
    it.containerPort = this.containerPort;
    it.hostPort = this.hostPort;
    it.protocol = this.protocol;
    it.containerPortRange = this.containerPortRange;
    it.hostPortRange = this.hostPortRange;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkBinding in the making.
  public static final class Builder {
    public @Nullable String bindIP;
    public @Nullable Integer containerPort;
    public @Nullable Integer hostPort;
    public @Nullable TransportProtocol protocol;
    public @Nullable String containerPortRange;
    public @Nullable String hostPortRange;

    private NetworkBinding build() {
      return new NetworkBinding(
          bindIP, containerPort, hostPort, protocol, containerPortRange, hostPortRange);
    }
  }
}
