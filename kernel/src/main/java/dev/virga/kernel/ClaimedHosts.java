package dev.virga.kernel;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Hosts that a service claims: `ID.LABEL.…`. Whoever has such a name has all of its paths, also those
/// that the platform answers elsewhere, such as `/health`.
final class ClaimedHosts implements CallHandler {
  private final CallHandler next;
  private final Services services;

  ClaimedHosts(CallHandler next, Services services) {
    this.next = next;
    this.services = services;
  }

  @Override
  public HttpResponse handle(HttpRequest request, OngoingCall call) {
    String label = label(request.header("Host").orElse(""));
    CallHandler claimed = label == null ? null : services.claimedHost(label);
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
