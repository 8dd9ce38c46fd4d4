package dev.virga.kernel;

import dev.virga.kernel.call.CallFilter;
import dev.virga.kernel.call.FinishedCall;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// `/_virga/requests`: the recorded calls, for assertions of tests and for the curious. GET reads them,
/// DELETE forgets them.
///
/// @param ring the calls
record RequestsPath(CallRing ring) {
  private static final String PARAMETERS =
      "account, error, limit, operation, path, region, service, since, status";

  HttpResponse handle(HttpRequest request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> read(request);
      case "DELETE" -> {
        ring.clear();
        yield json(200, Map.of("status", "forgotten"));
      }
      default -> message(405, "/_virga/requests takes GET and DELETE").with("Allow", "GET, DELETE");
    };
  }

  private HttpResponse read(HttpRequest request) {
    try {
      List<FinishedCall> found = ring.find(filter(request.queryParameters()));
      var answer = new LinkedHashMap<String, Object>();
      answer.put("requests", found.stream().map(RequestsPath::shown).toList());
      answer.put("total", ring.total());
      answer.put("keep", ring.size());
      return json(200, answer);
    } catch (IllegalArgumentException | DateTimeException e) {
      return message(400, String.valueOf(e.getMessage()));
    } catch (NoSuchElementException e) {
      return message(404, String.valueOf(e.getMessage()));
    }
  }

  private static CallFilter filter(Map<String, List<String>> parameters) {
    CallFilter filter = CallFilter.ALL;
    for (var parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      String value = parameter.getValue().getFirst();
      if (value.isEmpty() || parameter.getValue().size() > 1) {
        throw new IllegalArgumentException("the parameter " + name + " must have one value");
      }
      filter =
          switch (name) {
            case "account" -> filter.account(value);
            case "error" -> filter.error(value);
            case "limit" -> filter.limit(number(value));
            case "operation" -> filter.operation(value);
            case "path" -> filter.path(value);
            case "region" -> filter.region(value);
            case "service" -> filter.service(value);
            case "since" -> since(filter, value);
            case "status" -> filter.status(value);
            default ->
                throw new IllegalArgumentException(
                    "unknown parameter " + name + "; there are " + PARAMETERS);
          };
    }
    return filter;
  }

  private static int number(String value) {
    if (!value.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("limit must be a whole number, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /// An instant has a `T` and a colon, and no request id has.
  private static CallFilter since(CallFilter filter, String value) {
    if (!value.contains("T") || !value.contains(":")) {
      return filter.after(value);
    }
    try {
      return filter.from(Instant.parse(value));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "since must be a request id or an instant such as 2026-01-31T12:00:00Z, not '"
              + value
              + "'",
          e);
    }
  }

  private static Map<String, Object> shown(FinishedCall call) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("requestId", call.requestId());
    shown.put("started", call.started().toString());
    shown.put("milliseconds", Math.round(call.nanos() / 1e3) / 1e3);
    present(shown, "service", call.service());
    present(shown, "operation", call.operation());
    present(shown, "account", call.account());
    present(shown, "region", call.region());
    present(shown, "accessKeyId", call.accessKeyId());
    shown.put("method", call.method());
    shown.put("path", call.path());
    shown.put("status", call.status());
    present(shown, "error", call.errorCode());
    present(shown, "message", call.errorMessage());
    if (call.bytesIn() >= 0) {
      shown.put("bytesIn", call.bytesIn());
    }
    if (call.bytesOut() >= 0) {
      shown.put("bytesOut", call.bytesOut());
    }
    if (!call.input().isEmpty()) {
      shown.put("input", new Json.Written(call.input()));
    }
    return shown;
  }

  private static void present(Map<String, Object> shown, String name, String value) {
    if (!value.isEmpty()) {
      shown.put(name, value);
    }
  }

  private static HttpResponse message(int status, String message) {
    return json(status, Map.of("message", message));
  }

  private static HttpResponse json(int status, Object answer) {
    return HttpResponse.text(status, "application/json", Json.write(answer));
  }
}
