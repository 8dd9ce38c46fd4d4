package dev.virga.testkit;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.kernel.Surroundings;
import dev.virga.kernel.Virga;
import dev.virga.spi.ServicePlugin;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A Virga inside this JVM, on a free port.
///
/// ```java
/// try (var simulator = Simulator.start()) {
///   var ecs = EcsClient.builder().endpointOverride(simulator.endpoint())…
/// }
/// ```
public final class Simulator implements AutoCloseable {
  private final Virga virga;

  private Simulator(Virga virga) {
    this.virga = virga;
  }

  /// Starts one with every service that is found, in memory.
  public static Simulator start() {
    return start(it -> it, Surroundings.system());
  }

  /// Starts one with a plugin that a test brings along, beside those that are found.
  public static Simulator with(ServicePlugin... plugins) {
    Surroundings system = Surroundings.system();
    return start(it -> it, new Surroundings(system.clock(), system.ids(), List.of(plugins)));
  }

  /// Starts one with a changed configuration, in surroundings of one's own.
  ///
  /// @param change makes the configuration of the default one, whose port is 0
  public static Simulator start(UnaryOperator<Configuration> change, Surroundings surroundings) {
    return new Simulator(Virga.start(change.apply(onFreePort()), surroundings));
  }

  /// The default configuration with a setting of a service.
  public static Configuration configured(
      Configuration base, String service, ServiceConfiguration configuration) {
    Map<String, ServiceConfiguration> services = new HashMap<>(base.services());
    services.put(service, configuration);
    return new Configuration(
        base.host(),
        base.port(),
        base.certificate(),
        base.key(),
        base.account(),
        base.region(),
        base.fidelity(),
        base.executor(),
        base.dataDirectory(),
        base.pluginsDirectory(),
        Map.copyOf(services),
        base.recording());
  }

  private static Configuration onFreePort() {
    Configuration it = Configuration.DEFAULT;
    return new Configuration(
        it.host(),
        0,
        null,
        null,
        it.account(),
        it.region(),
        it.fidelity(),
        it.executor(),
        null,
        null,
        it.services());
  }

  /// What an SDK's endpoint is overridden with.
  public URI endpoint() {
    return virga.endpoint();
  }

  /// The platform behind it.
  public Virga virga() {
    return virga;
  }

  @Override
  public void close() {
    virga.close();
  }
}
