package dev.virga.kernel;

import dev.virga.spi.Body;
import dev.virga.spi.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the service that a request is for, on the one port that all share.
///
/// In this order: `X-Amz-Target`; the credential scope of the signature; `Action` and `Version` of an
/// unsigned form; the REST patterns of the services; the host; and S3 last, since its paths may be
/// anything.
final class ServiceResolver {
  private static final int MAX_FORM = 1 << 20;

  /// The service whose paths may be anything.
  private static final String LAST = "s3";

  private final Services services;

  ServiceResolver(Services services) {
    this.services = services;
  }

  /// What was found.
  ///
  /// @param service the service, or null
  /// @param wanted what the request asks for, for the message if there is no such service
  /// @param request the request, with its body in memory if it had to be looked at
  record Resolved(@Nullable RunningService service, String wanted, HttpRequest request) {
    private static Resolved of(
        @Nullable RunningService service, HttpRequest request, Supplier<String> wanted) {
      return new Resolved(service, service == null ? wanted.get() : "", request);
    }
  }

  Resolved resolve(HttpRequest request, @Nullable Signature signature) {
    Optional<String> target = request.header("X-Amz-Target");
    if (target.isPresent()) {
      String prefix = target.get().substring(0, Math.max(0, target.get().lastIndexOf('.')));
      return Resolved.of(services.byTarget(prefix), request, () -> "target " + target.get());
    }
    if (signature != null) {
      RunningService service = services.bySigningName(signature.service());
      return Resolved.of(service, request, () -> "service " + signature.service());
    }
    if (isForm(request) || (isRoot(request) && request.query().contains("Action="))) {
      return resolveForm(request);
    }
    for (RunningService service : services.addressedByPath()) {
      if (!service.descriptor().signingName().equals(LAST) && service.binding().claims(request)) {
        return new Resolved(service, "", request);
      }
    }
    String host = request.header("Host").orElse("");
    // from the right, because a bucket may be named like a service: logs.s3.localhost
    for (String label : List.of(host.split("[.:]", -1)).reversed()) {
      RunningService service = services.bySigningName(label.startsWith(LAST + "-") ? LAST : label);
      if (service != null) {
        return new Resolved(service, "", request);
      }
    }
    return new Resolved(
        services.bySigningName(LAST), request.method() + " " + request.path(), request);
  }

  private Resolved resolveForm(HttpRequest request) {
    byte[] body = request.body().bytes(MAX_FORM);
    var inMemory =
        new HttpRequest(
            request.method(), request.path(), request.query(), request.headers(), Body.of(body));
    String form = new String(body, StandardCharsets.UTF_8);
    String version = first(form, "Version").or(() -> first(request.query(), "Version")).orElse("");
    String action = first(form, "Action").or(() -> first(request.query(), "Action")).orElse("");
    return new Resolved(
        services.byApiVersion(version), "action " + action + " of version " + version, inMemory);
  }

  private static Optional<String> first(String form, String name) {
    List<String> values = HttpRequest.parameters(form).get(name);
    return values == null ? Optional.empty() : Optional.of(values.getFirst());
  }

  /// The query protocols post their forms to the root; elsewhere it is an object of S3.
  private static boolean isForm(HttpRequest request) {
    return isRoot(request)
        && request.method().equals("POST")
        && request
            .header("Content-Type")
            .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
            .isPresent();
  }

  private static boolean isRoot(HttpRequest request) {
    return request.path().equals("/") || request.path().isEmpty();
  }
}
