package dev.virga.testkit;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Configuration.Recording;
import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.kernel.Surroundings;
import dev.virga.kernel.plugin.FoundPlugins.Found;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Ids;
import dev.virga.spi.ServicePlugin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a test wants of its simulator. Whatever is not said is as [Simulator#start()] has it: every
/// service, account 123456789012, region us-east-1, lenient, in memory, on a free port of loopback.
///
/// ```java
/// Simulator.builder().services("s3", "ecs").region("eu-central-1").strict().start()
/// ```
///
/// A builder can start any number of simulators. It is not safe for use by several threads.
public final class SimulatorBuilder {
  private final Set<String> only = new TreeSet<>();
  private final Set<String> without = new TreeSet<>();
  private final Map<String, Map<String, String>> settings = new TreeMap<>();
  private final List<ServicePlugin> plugins = new ArrayList<>();
  private String host = Configuration.DEFAULT.host();
  private int port;
  private String account = Configuration.DEFAULT.account();
  private String region = Configuration.DEFAULT.region();
  private Fidelity fidelity = Configuration.DEFAULT.fidelity();
  private String executor = Configuration.DEFAULT.executor();
  private Recording recording = Recording.DEFAULT;
  private @Nullable Path dataDirectory;
  private @Nullable Path pluginsDirectory;
  private @Nullable InstantSource clock;
  private @Nullable Ids ids;

  SimulatorBuilder() {}

  /// These services and no others. Called twice, all that were named; never called, every one that is
  /// found. Plugins that are given by [#plugins] run in any case.
  public SimulatorBuilder services(String... names) {
    only.addAll(List.of(names));
    return this;
  }

  /// All services but these.
  public SimulatorBuilder without(String... names) {
    without.addAll(List.of(names));
    return this;
  }

  /// A setting of a service, by its key.
  public SimulatorBuilder setting(String service, String key, String value) {
    settings.computeIfAbsent(service, _ -> new HashMap<>()).put(key, value);
    return this;
  }

  /// Plugins that need not be found, beside those that are.
  public SimulatorBuilder plugins(ServicePlugin... more) {
    plugins.addAll(List.of(more));
    return this;
  }

  /// Where drop-in plugins are: each folder or jar in it is one.
  public SimulatorBuilder pluginsDirectory(Path directory) {
    pluginsDirectory = directory;
    return this;
  }

  /// The account of callers whose access key names no other.
  ///
  /// @param digits twelve
  public SimulatorBuilder account(String digits) {
    account = digits;
    return this;
  }

  /// The region of calls that name no other.
  public SimulatorBuilder region(String name) {
    region = name;
    return this;
  }

  /// How closely AWS is followed where that would hinder local work.
  public SimulatorBuilder fidelity(Fidelity value) {
    fidelity = value;
    return this;
  }

  /// As AWS does, also where that hinders local work.
  public SimulatorBuilder strict() {
    return fidelity(Fidelity.STRICT);
  }

  /// What runs workloads: `process`, which is the default, or one that a drop-in brings.
  public SimulatorBuilder executor(String name) {
    executor = name;
    return this;
  }

  /// What is kept of calls, for assertions with [dev.virga.kernel.Virga#requests]; the last thousand,
  /// without what they asked for, if nothing is said.
  public SimulatorBuilder recording(Recording value) {
    recording = value;
    return this;
  }

  /// The time; a [TestClock] is moved by the test.
  public SimulatorBuilder clock(InstantSource source) {
    clock = source;
    return this;
  }

  /// Where identifiers come from; [CountingIds] makes them the same in every run.
  public SimulatorBuilder ids(Ids source) {
    ids = source;
    return this;
  }

  /// Keeps state in a directory, so that the next simulator on it goes on where this one ended.
  public SimulatorBuilder dataDirectory(Path directory) {
    dataDirectory = directory;
    return this;
  }

  /// The port; 0 takes a free one.
  public SimulatorBuilder port(int number) {
    port = number;
    return this;
  }

  /// The address to listen on, for clients that are not on this machine, such as a container's.
  public SimulatorBuilder host(String address) {
    host = address;
    return this;
  }

  /// Starts a simulator.
  ///
  /// @throws IllegalArgumentException if a service, setting or executor does not exist, with those
  ///     that do
  /// @throws IllegalStateException if the port is taken or the data directory cannot be used
  public Simulator start() {
    Configuration configuration = configuration();
    Surroundings system = Surroundings.system();
    var surroundings =
        new Surroundings(
            clock == null ? system.clock() : clock,
            ids == null ? system.ids() : ids,
            List.copyOf(plugins));
    return Simulator.started(configuration, surroundings);
  }

  private Configuration configuration() {
    return new Configuration(
        host,
        port,
        null,
        null,
        account,
        region,
        fidelity,
        executor,
        dataDirectory,
        pluginsDirectory,
        serviceConfigurations(),
        recording);
  }

  private Map<String, ServiceConfiguration> serviceConfigurations() {
    Map<String, ServiceConfiguration> services = new HashMap<>();
    if (!only.isEmpty()) {
      for (Found<ServicePlugin> found : PluginFinder.find(pluginsDirectory).services()) {
        name(found.provider())
            .ifPresent(it -> services.put(it, new ServiceConfiguration(false, of(it))));
      }
      only.forEach(it -> services.put(it, new ServiceConfiguration(true, of(it))));
    }
    without.forEach(it -> services.put(it, new ServiceConfiguration(false, of(it))));
    settings.forEach((name, values) ->
        services.putIfAbsent(name, new ServiceConfiguration(true, Map.copyOf(values))));
    return Map.copyOf(services);
  }

  private Map<String, String> of(String service) {
    return Map.copyOf(settings.getOrDefault(service, Map.of()));
  }

  /// The name of a service, unless the plugin cannot even say that; the platform reports it then.
  private static Optional<String> name(ServicePlugin plugin) {
    try {
      return Optional.of(plugin.descriptor().name());
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }
}
