package dev.virga.kernel;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Hosts that a service claims: `ID.LABEL.…`. Whoever has such a name has all of its paths, also those
/// that the platform answers elsewhere, such as `/health`.
final class ClaimedHosts implements CallHandler {
  private final Map<String, CallHandler> handlers = new HashMap<>();
  private final CallHandler next;

  ClaimedHosts(CallHandler next, List<RunningService> services) {
    this.next = next;
    services.forEach(service ->
        service.hosts().forEach((label, it) -> handlers.put(label, service.claiming(it))));
  }

  @Override
  public HttpResponse handle(HttpRequest request, OngoingCall call) {
    CallHandler claimed =
        handlers.isEmpty() ? null : handlers.get(label(request.header("Host").orElse("")));
    return claimed == null ? next.handle(request, call) : claimed.handle(request, call);
  }

  /// The second label of a host that has a third; null where there is none.
  static @Nullable String label(String host) {
    int first = host.indexOf('.');
    int second = host.indexOf('.', first + 1);
    return first < 1 || second < 0
        ? null
        : host.substring(first + 1, second).toLowerCase(Locale.ROOT);
  }
}
