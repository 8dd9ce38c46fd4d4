package dev.virga.plugin.lambda.api;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/// An event as extensions get it
/// ([events](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html)).
///
/// @param identifier the id of the event
record EventMessage(String identifier, byte[] json) {
  private static final JsonFactory JSON = new JsonFactory();

  /// An invocation.
  static EventMessage invoke(String identifier, RuntimeApi.Next next) {
    var bytes = new ByteArrayOutputStream(400);
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("eventType", ExtensionEvent.INVOKE.name());
      json.writeNumberField("deadlineMs", next.deadline().toEpochMilli());
      json.writeStringField("requestId", next.requestId());
      json.writeStringField("invokedFunctionArn", next.invokedArn());
      json.writeObjectFieldStart("tracing");
      json.writeStringField("type", "X-Amzn-Trace-Id");
      json.writeStringField("value", next.traceHeader());
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EventMessage(identifier, bytes.toByteArray());
  }

  /// The end.
  static EventMessage shutdown(String identifier, String reason, Instant deadline) {
    var bytes = new ByteArrayOutputStream(100);
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("eventType", ExtensionEvent.SHUTDOWN.name());
      json.writeStringField("shutdownReason", reason);
      json.writeNumberField("deadlineMs", deadline.toEpochMilli());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EventMessage(identifier, bytes.toByteArray());
  }

  /// The answer to an extension.
  Answer to(String extension) {
    return new Answer(
        200,
        List.of(
            "Content-Type", "application/json",
            "Lambda-Extension-Identifier", extension,
            "Lambda-Extension-Event-Identifier", identifier),
        json);
  }
}
