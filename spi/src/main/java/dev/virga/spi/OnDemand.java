package dev.virga.spi;

import java.util.Set;

/// What the platform has to know of a service that starts when it is first needed: everything by which
/// it could be needed, other than by its own operations.
///
/// @param paths the paths that it claims, as [Service#paths] gives them
/// @param hosts the hosts that it claims, as [Service#hosts] gives them
/// @param capabilities what it offers to other plugins; who asks for one starts the service
public record OnDemand(Set<String> paths, Set<String> hosts, Set<Class<?>> capabilities) {
  /// A service that claims nothing and offers nothing.
  public static final OnDemand ALONE = new OnDemand(Set.of(), Set.of(), Set.of());

  /// Takes copies.
  public OnDemand {
    paths = Set.copyOf(paths);
    hosts = Set.copyOf(hosts);
    capabilities = Set.copyOf(capabilities);
  }

  /// The same with paths.
  public OnDemand claimingPaths(String... paths) {
    return new OnDemand(Set.of(paths), hosts, capabilities);
  }

  /// The same with hosts.
  public OnDemand claimingHosts(String... hosts) {
    return new OnDemand(paths, Set.of(hosts), capabilities);
  }

  /// The same with capabilities.
  public OnDemand offering(Class<?>... capabilities) {
    return new OnDemand(paths, hosts, Set.of(capabilities));
  }
}
