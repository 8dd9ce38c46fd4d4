package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Errors of requests whose service, and so whose protocol, is not known: XML for what looks like a
/// query request, JSON for everything else.
final class PlainErrors {
  private PlainErrors() {}

  static HttpResponse of(HttpRequest request, AwsException error, String requestId) {
    boolean form =
        request.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
    String body = form ? xml(error, requestId) : json(error);
    String type = form ? "text/xml" : "application/x-amz-json-1.1";
    return new HttpResponse(
        error.status(),
        Headers.of(
            "Content-Type", type, "x-amzn-RequestId", requestId, "x-amzn-ErrorType", error.code()),
        Body.of(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(AwsException error) {
    return Json.write(Map.of("__type", error.code(), "message", error.message()));
  }

  private static String xml(AwsException error, String requestId) {
    return "<ErrorResponse><Error><Type>"
        + (error.callersFault() ? "Sender" : "Receiver")
        + "</Type><Code>"
        + escape(error.code())
        + "</Code><Message>"
        + escape(error.message())
        + "</Message></Error><RequestId>"
        + requestId
        + "</RequestId></ErrorResponse>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
  }
}
