package dev.virga.kernel;

import dev.virga.kernel.call.CallFilter;
import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import dev.virga.kernel.front.Front;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.exec.ExecutorPlugin;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// A running Virga: an endpoint with its services behind it.
///
/// Several can run in one JVM, each with a port, services and state of its own.
public final class Virga implements AutoCloseable {
  private final Configuration configuration;
  private final Platform platform;
  private final Front front;

  private Virga(Configuration configuration, Platform platform, Front front) {
    this.configuration = configuration;
    this.platform = platform;
    this.front = front;
  }

  /// Starts one.
  ///
  /// @throws IllegalArgumentException if the configuration names something that does not exist, with
  ///     a sentence for the user
  /// @throws IllegalStateException if the data directory cannot be used
  /// @throws Front.CannotListen if the address cannot be listened on
  public static Virga start(Configuration configuration) {
    return start(configuration, Surroundings.system());
  }

  /// Starts one in surroundings of one's own.
  public static Virga start(Configuration configuration, Surroundings surroundings) {
    return start(configuration, surroundings, OwnPaths.NONE);
  }

  /// Starts one that answers paths of one's own beside the platform's.
  public static Virga start(
      Configuration configuration, Surroundings surroundings, OwnPaths paths) {
    // Both load hundreds of classes the first time, so they do it side by side.
    Thread.ofVirtual().name("virga-front").start(Front::prepare);
    var platform = new Platform(configuration, surroundings, paths);
    try {
      var listen =
          new Front.Listen(
              configuration.host(),
              configuration.port(),
              configuration.certificate(),
              configuration.key());
      Front front = Front.start(listen, platform.handler());
      platform.listening(front.workloadEndpoint());
      return new Virga(configuration, platform, front);
    } catch (RuntimeException | Error e) {
      platform.close();
      throw e;
    }
  }

  /// The port that it listens on.
  public int port() {
    return front.port();
  }

  /// The address for clients on this machine.
  public URI endpoint() {
    String host = configuration.host();
    boolean everywhere = host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
    boolean loopback = host.equals("127.0.0.1") || host.equals("::1");
    String shown = everywhere || loopback ? "localhost" : host;
    String scheme = configuration.certificate() == null ? "http" : "https";
    return URI.create(
        scheme + "://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + port());
  }

  /// The address for programs that are started on this machine: always plain HTTP.
  public URI workloadEndpoint() {
    return front.workloadEndpoint();
  }

  /// The names of the services that answer, sorted: those that run, and those that start with their first
  /// request.
  public List<String> services() {
    return platform.services().names();
  }

  /// What could not be loaded or started, and why. To know that, what has not started yet is started.
  public List<PluginProblem> problems() {
    return platform.services().problems();
  }

  /// The executors, and whether they work on this machine.
  public Map<String, ExecutorPlugin.Availability> executors() {
    return platform.executors().availability();
  }

  /// The recorded calls, the oldest first. A call is here before its answer is sent.
  ///
  /// @throws NoSuchElementException if the filter asks for what came after a call that is not kept
  public List<FinishedCall> requests(CallFilter filter) {
    return platform.ring().find(filter);
  }

  /// Forgets the recorded calls.
  public void forgetRequests() {
    platform.ring().clear();
  }

  /// Tells an observer of every call from now on, and closes it at the end.
  public void observe(CallObserver observer) {
    platform.calls().observe(observer);
  }

  /// Answers a request as the endpoint does, without a connection.
  public HttpResponse handle(HttpRequest request) {
    return platform.handler().handle(request);
  }

  /// Stops listening, and then everything that was started; returns when it has ended.
  @Override
  public void close() {
    front.close();
    platform.close();
  }
}
