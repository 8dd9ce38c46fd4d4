package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Errors of requests whose service, and so whose protocol, is not known. The form follows from what the
/// request looks like: an error of the query protocols for a form, JSON for a target or a JSON body, and
/// what S3 sends for everything else.
final class PlainErrors {
  private PlainErrors() {}

  static HttpResponse of(HttpRequest request, AwsException error, String requestId) {
    String type = request.header("Content-Type").orElse("");
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return response(error, requestId, "text/xml", form(error, requestId));
    } else if (request.header("X-Amz-Target").isPresent() || type.contains("json")) {
      return response(error, requestId, "application/x-amz-json-1.1", json(error));
    }
    return response(error, requestId, "application/xml", xml(error, requestId));
  }

  private static HttpResponse response(
      AwsException error, String requestId, String type, String body) {
    return new HttpResponse(
        error.status(),
        Headers.of(
            "Content-Type", type, "x-amzn-RequestId", requestId, "x-amzn-ErrorType", error.code()),
        Body.of(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(AwsException error) {
    return Json.write(Map.of("__type", error.code(), "message", error.message()));
  }

  private static String form(AwsException error, String requestId) {
    return """
    <ErrorResponse><Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>\
    <RequestId>%s</RequestId></ErrorResponse>\
    """
        .formatted(
            error.callersFault() ? "Sender" : "Receiver",
            escape(error.code()),
            escape(error.message()),
            requestId);
  }

  private static String xml(AwsException error, String requestId) {
    return "<Error><Code>%s</Code><Message>%s</Message><RequestId>%s</RequestId></Error>"
        .formatted(escape(error.code()), escape(error.message()), requestId);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
  }
}
