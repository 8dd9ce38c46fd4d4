package dev.virga.kernel;

import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The platform's own paths: `/health` and `/_virga/…`; everything else goes on to the services.
final class PlatformPaths implements CallHandler {
  private static final String PATHS =
      "services, /_virga/requests, /_virga/metrics and /_virga/reset";

  private final CallHandler next;
  private final Services services;
  private final Executors executors;
  private final Tables tables;
  private final RequestsPath requests;
  private final MetricsPath metrics;
  private final String version;

  PlatformPaths(
      CallHandler next,
      Services services,
      Executors executors,
      Tables tables,
      RequestsPath requests,
      MetricsPath metrics,
      String version) {
    this.next = next;
    this.services = services;
    this.executors = executors;
    this.tables = tables;
    this.requests = requests;
    this.metrics = metrics;
    this.version = version;
  }

  @Override
  public HttpResponse handle(HttpRequest request, OngoingCall call) {
    boolean health = request.path().equals("/health");
    boolean own = health || request.path().startsWith("/_virga/");
    if (!own || services.claimed(request.path()) != null) {
      return next.handle(request, call);
    }
    call.ofPlatform();
    if (health) {
      return only("GET", request, health());
    } else if (request.path().equals("/_virga/services")) {
      return only("GET", request, coverage());
    } else if (request.path().equals("/_virga/metrics")) {
      boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
      return reads ? metrics.answer(request) : only("GET", request, Map.of());
    } else if (request.path().equals("/_virga/requests")) {
      return requests.handle(request);
    } else if (request.path().equals("/_virga/reset")) {
      return request.method().equals("POST") ? reset(request) : only("POST", request, Map.of());
    }
    return json(404, Map.of("message", "there are /_virga/" + PATHS));
  }

  private Map<String, Object> health() {
    var health = new LinkedHashMap<String, Object>();
    health.put("status", "ok");
    health.put("provider", "aws");
    health.put("version", version);
    health.put("services", services.names());
    health.put("waiting", services.waiting());
    health.put("executors", executors.report());
    return health;
  }

  private Map<String, Object> coverage() {
    return Map.of(
        "services", services.running().stream().map(PlatformPaths::coverage).toList(),
        "switchedOff", services.switchedOff(),
        "problems", services.problems().stream().map(PlatformPaths::problem).toList());
  }

  private static Map<String, Object> coverage(RunningService service) {
    var coverage = new LinkedHashMap<String, Object>();
    coverage.put("name", service.descriptor().name());
    coverage.put("protocol", service.descriptor().protocol());
    coverage.put("implemented", service.implemented());
    coverage.put("missing", service.missing());
    return coverage;
  }

  private static Map<String, String> problem(PluginProblem problem) {
    return Map.of(
        "plugin", problem.plugin(), "source", problem.source(), "reason", problem.reason());
  }

  private HttpResponse reset(HttpRequest request) {
    Map<String, List<String>> parameters = request.queryParameters();
    for (String name : parameters.keySet()) {
      if (!name.equals("service") && !name.equals("account")) {
        return json(
            400,
            Map.of("message", "unknown parameter " + name + "; there are service and account"));
      }
    }
    Optional<String> name = Optional.ofNullable(parameters.get("service")).map(List::getFirst);
    Optional<String> account = Optional.ofNullable(parameters.get("account")).map(List::getFirst);
    if (name.isPresent() && !services.names().contains(name.get())) {
      return json(
          404,
          Map.of(
              "message",
              "no service " + name.get() + "; there are " + String.join(", ", services.names())));
    }
    Predicate<Scope> scopes = scope -> account.isEmpty() || scope.account().equals(account.get());
    for (RunningService service : services.started()) {
      if (name.isEmpty() || service.descriptor().name().equals(name.get())) {
        service.service().reset(scopes);
        tables.clear(service.descriptor().name(), scopes);
      }
    }
    return json(200, Map.of("status", "reset"));
  }

  private static HttpResponse only(String method, HttpRequest request, Map<String, Object> answer) {
    boolean right =
        request.method().equals(method)
            || (method.equals("GET") && request.method().equals("HEAD"));
    return right
        ? json(200, answer)
        : json(405, Map.of("message", request.path() + " takes " + method)).with("Allow", method);
  }

  private static HttpResponse json(int status, Object answer) {
    return HttpResponse.text(status, "application/json", Json.write(answer));
  }
}
