package dev.virga.kernel;

import dev.virga.kernel.plugin.PluginValidator.ValidPlugin;
import dev.virga.spi.OnDemand;
import dev.virga.spi.ServiceDescriptor;
import org.jspecify.annotations.Nullable;

/// A service that is there: it runs, or starts when it is first needed, unless that has failed.
final class AvailableService {
  private final ValidPlugin plugin;
  private final Starts starts;
  private final PlatformContext context;
  private final OnDemand claims;
  private volatile State state = State.WAITING;
  private volatile @Nullable RunningService running;

  enum State {
    WAITING,
    STARTING,
    RUNNING,
    FAILED
  }

  /// A service that waits for its start.
  ///
  /// @param claims what is known of it before it has started
  AvailableService(ValidPlugin plugin, PlatformContext context, OnDemand claims, Starts starts) {
    this.plugin = plugin;
    this.context = context;
    this.claims = claims;
    this.starts = starts;
  }

  ValidPlugin plugin() {
    return plugin;
  }

  ServiceDescriptor descriptor() {
    return plugin.descriptor();
  }

  String name() {
    return plugin.descriptor().name();
  }

  PlatformContext context() {
    return context;
  }

  OnDemand claims() {
    return claims;
  }

  State state() {
    return state;
  }

  /// The service, started if it has to be; null if it cannot be started, or is just starting for the
  /// one who asks.
  @Nullable RunningService running() {
    RunningService known = running;
    if (known == null && state != State.FAILED) {
      starts.start(this);
      known = running;
    }
    return known;
  }

  /// The service if it runs.
  @Nullable RunningService ifRunning() {
    return running;
  }

  void become(State next, @Nullable RunningService it) {
    running = it;
    state = next;
  }
}
