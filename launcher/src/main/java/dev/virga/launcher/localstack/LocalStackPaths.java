package dev.virga.launcher.localstack;

import dev.virga.kernel.OwnPaths;
import dev.virga.kernel.Version;
import dev.virga.kernel.Virga;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.launcher.hooks.Hooks;
import dev.virga.launcher.hooks.Stage;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// The paths of LocalStack's own that mean something here
/// ([internal endpoints](https://docs.localstack.cloud/references/internal-endpoints)), and the reset of
/// moto's server.
public final class LocalStackPaths implements OwnPaths {
  private static final String PREFIX = "/_localstack/";
  private static final String MOTO_RESET = "/moto-api/reset";
  private static final String STATE = PREFIX + "state/";
  private static final String RESET = "/reset";
  private static final String KNOWN =
      "there are /_localstack/health, /_localstack/info, /_localstack/init, /_localstack/init/STAGE,"
          + " and for POST /_localstack/state/reset and /_localstack/state/SERVICE/reset";

  private final Hooks hooks;
  private final InstantSource clock;
  private final Instant started;
  private final CompletableFuture<Virga> running = new CompletableFuture<>();

  /// Prepares to answer.
  ///
  /// @param hooks whose progress is shown
  /// @param clock tells how long it runs
  public LocalStackPaths(Hooks hooks, InstantSource clock) {
    this.hooks = hooks;
    this.clock = clock;
    this.started = clock.instant();
  }

  /// Says which platform it answers for; requests that came earlier wait for this.
  public void serve(Virga virga) {
    running.complete(virga);
  }

  @Override
  public Optional<HttpResponse> answer(HttpRequest request, HttpHandler platform) {
    String path = request.path();
    if (path.startsWith(PREFIX)) {
      return Optional.of(answered(request, platform));
    } else if (path.equals(MOTO_RESET) && request.method().equals("POST")) {
      return Optional.of(reset(platform, ""));
    }
    return Optional.empty();
  }

  private HttpResponse answered(HttpRequest request, HttpHandler next) {
    String path = request.path();
    if (path.startsWith(STATE)) {
      return state(request, next);
    }
    Object document =
        switch (path.substring(PREFIX.length())) {
          case "health" -> health();
          case "info" -> info();
          case "init" -> hooks.report();
          default -> stage(path).<Object>map(hooks::report).orElse(null);
        };
    if (document == null) {
      return json(404, Map.of("message", KNOWN));
    }
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    return reads ? json(200, document) : refuse(path, "GET");
  }

  /// Every service that scripts ask for: those that run, those that are off or that Virga has not, and
  /// those that failed.
  private Map<String, Object> health() {
    Virga virga = running.join();
    Map<String, String> services = new TreeMap<>();
    ServiceNames.USUAL.forEach(name -> services.put(name, "disabled"));
    for (PluginProblem problem : virga.problems()) {
      services.computeIfPresent(ServiceNames.theirs(problem.plugin()), (_, _) -> "error");
    }
    virga.services().forEach(name -> services.put(ServiceNames.theirs(name), "running"));
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("services", services);
    health.put("edition", "virga");
    health.put("version", Version.TEXT);
    return health;
  }

  private Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("version", Version.TEXT);
    info.put("edition", "virga");
    info.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    info.put("server_time_utc", clock.instant().toString());
    info.put("uptime", Duration.between(started, clock.instant()).toSeconds());
    return info;
  }

  private static Optional<Stage> stage(String path) {
    String prefix = PREFIX + "init/";
    return path.startsWith(prefix)
        ? Stage.named(path.substring(prefix.length()))
        : Optional.empty();
  }

  private static HttpResponse state(HttpRequest request, HttpHandler next) {
    String path = request.path();
    boolean whole = path.equals(PREFIX + "state" + RESET);
    int end = path.length() - RESET.length();
    String service = whole || end <= STATE.length() ? "" : path.substring(STATE.length(), end);
    if (!path.endsWith(RESET) || (!whole && !service.matches("[a-z0-9-]+"))) {
      return json(404, Map.of("message", KNOWN));
    } else if (!request.method().equals("POST")) {
      return refuse(path, "POST");
    }
    return reset(next, whole ? "" : "service=" + ServiceNames.ours(service));
  }

  private static HttpResponse reset(HttpHandler next, String query) {
    return next.handle(new HttpRequest("POST", "/_virga/reset", query, Headers.EMPTY, Body.EMPTY));
  }

  private static HttpResponse refuse(String path, String method) {
    return json(405, Map.of("message", path + " takes " + method)).with("Allow", method);
  }

  private static HttpResponse json(int status, Object document) {
    return HttpResponse.text(status, "application/json", SpacedJson.write(document));
  }
}
