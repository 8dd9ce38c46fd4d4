package dev.virga.testkit;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Surroundings;
import dev.virga.kernel.Virga;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServicePlugin;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A Virga inside this JVM, on a free port unless one is asked for.
///
/// ```java
/// try (var simulator = Simulator.start()) {
///   var ecs = EcsClient.builder().endpointOverride(simulator.endpoint())…
/// }
/// ```
///
/// Several can run at once: each has an endpoint, services and state of its own. Whoever uses one may
/// do so from any thread. Closing leaves no thread, port, process or temporary file behind.
public final class Simulator implements AutoCloseable {
  private final Configuration configuration;
  private final Virga virga;

  private Simulator(Configuration configuration, Virga virga) {
    this.configuration = configuration;
    this.virga = virga;
  }

  /// Starts one with every service that is found, in memory.
  public static Simulator start() {
    return builder().start();
  }

  /// Says what a test wants other than that.
  public static SimulatorBuilder builder() {
    return new SimulatorBuilder();
  }

  /// Starts one with a plugin that a test brings along, beside those that are found.
  public static Simulator with(ServicePlugin... plugins) {
    return builder().plugins(plugins).start();
  }

  static Simulator started(Configuration configuration, Surroundings surroundings) {
    Quiet.unlessConfigured();
    return new Simulator(configuration, Virga.start(configuration, surroundings));
  }

  /// What an SDK's endpoint is overridden with.
  public URI endpoint() {
    return virga.endpoint();
  }

  /// The account of callers whose access key names no other. An access key of twelve digits names the
  /// account of those digits, which is how tests keep apart in one simulator.
  public String account() {
    return configuration.account();
  }

  /// The region of calls that name no other.
  public String region() {
    return configuration.region();
  }

  /// The names of the services that run, sorted.
  public List<String> services() {
    return virga.services();
  }

  /// Empties every service, in all accounts and regions; what runs in them is stopped. Returns when
  /// that is done.
  public void reset() {
    reset("");
  }

  /// Empties every service in one account, in all regions; other accounts keep what they have.
  ///
  /// @param account twelve digits
  public void resetAccount(String account) {
    reset("account=" + URLEncoder.encode(account, StandardCharsets.UTF_8));
  }

  /// Empties one service, in all accounts and regions.
  ///
  /// @throws IllegalArgumentException if no service of that name runs, with those that do
  public void resetService(String service) {
    reset("service=" + URLEncoder.encode(service, StandardCharsets.UTF_8));
  }

  /// The platform behind it.
  public Virga virga() {
    return virga;
  }

  /// Stops listening, ends what runs, and forgets all state that is not in a data directory.
  @Override
  public void close() {
    virga.close();
  }

  private void reset(String query) {
    HttpResponse answer =
        virga.handle(new HttpRequest("POST", "/_virga/reset", query, Headers.EMPTY, Body.EMPTY));
    if (answer.status() != 200) {
      String why = new String(answer.body().bytes(1 << 16), StandardCharsets.UTF_8);
      throw new IllegalArgumentException("nothing was reset: " + why);
    }
  }
}
