package dev.virga.kernel;

import dev.virga.kernel.metrics.CallMetrics;
import dev.virga.kernel.plugin.FoundPlugins;
import dev.virga.kernel.plugin.PluginFinder;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.shape.Shapes;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything behind the endpoint: services, executors, tables. It is built bottom up and closed in
/// the reverse order, also where building fails half-way.
final class Platform implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Services services;
  private final Executors executors;
  private final CallRing ring;
  private final Calls calls;
  private volatile @Nullable URI workloadEndpoint;

  private final System.Logger log = System.getLogger("dev.virga.kernel");

  Platform(Configuration configuration, Surroundings surroundings, OwnPaths own) {
    try {
      FoundPlugins found = with(PluginFinder.find(configuration.pluginsDirectory()), surroundings);
      Path data = configuration.dataDirectory();
      var events = part(new QueuedEvents());
      Shapes shapes = new Shapes();
      Store store = data == null ? Store.NONE : new SqliteStore(data);
      var tables = part(new Tables(shapes, store, events::add));
      var directories = part(new Directories(data));
      var capabilities = new Capabilities();
      executors =
          part(new Executors(found.executors(), configuration.executor(), surroundings.clock()));
      capabilities.offerLater("", Executor.class, executors::selected);
      var shared =
          new PlatformContext.Shared(
              configuration.fidelity(),
              surroundings.clock(),
              surroundings.ids(),
              tables,
              events,
              capabilities,
              directories,
              this::workloadEndpoint);
      var start = new PluginStart(configuration, shared, shapes, found.protocols());
      part(start.starts());
      services = start.start(found);
      var callers = new Caller.Resolver(configuration, capabilities, surroundings.clock());
      ring = new CallRing(configuration.recording().keep());
      var metrics = new CallMetrics();
      var paths =
          new PlatformPaths(
              new RequestPath(services, callers, tables),
              services,
              executors,
              tables,
              new RequestsPath(ring),
              new MetricsPath(metrics, services, this::calls),
              Version.TEXT);
      calls =
          part(
              new Calls(
                  new ClaimedHosts(beside(own, paths), services),
                  surroundings.clock(),
                  new InputText(shapes, configuration.recording().bodies())));
      List.of(ring, metrics, new AccessLog()).forEach(calls::observe);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  HttpHandler handler() {
    return calls;
  }

  Calls calls() {
    return calls;
  }

  CallRing ring() {
    return ring;
  }

  Services services() {
    return services;
  }

  Executors executors() {
    return executors;
  }

  /// Tells where workloads reach the endpoint, once it listens.
  void listening(URI workloads) {
    workloadEndpoint = workloads;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        log.log(System.Logger.Level.ERROR, "could not close " + part, e);
      }
    }
  }

  private URI workloadEndpoint() {
    URI known = workloadEndpoint;
    if (known == null) {
      throw new IllegalStateException("the endpoint does not listen yet");
    }
    return known;
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }

  private static CallHandler beside(OwnPaths own, CallHandler platform) {
    return (request, call) -> {
      var answer = own.answer(request, it -> platform.handle(it, call));
      answer.ifPresent(_ -> call.ofPlatform());
      return answer.isPresent() ? answer.get() : platform.handle(request, call);
    };
  }

  private static FoundPlugins with(FoundPlugins found, Surroundings surroundings) {
    List<FoundPlugins.Found<ServicePlugin>> services = new ArrayList<>(found.services());
    surroundings.plugins().forEach(it -> services.add(new FoundPlugins.Found<>("given", it)));
    return new FoundPlugins(services, found.protocols(), found.executors(), found.problems());
  }
}
