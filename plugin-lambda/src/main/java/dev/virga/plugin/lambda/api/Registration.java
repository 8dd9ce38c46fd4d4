package dev.virga.plugin.lambda.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// What an extension says when it registers, and what it is told
/// ([register](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html)).
final class Registration {
  private static final JsonFactory JSON = new JsonFactory();

  private Registration() {}

  /// The events that it registers for. No body registers for none.
  static Set<ExtensionEvent> events(byte[] body) throws Refused {
    Set<ExtensionEvent> events = EnumSet.noneOf(ExtensionEvent.class);
    if (body.length == 0) {
      return events;
    }
    try (var json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw ApiErrors.invalidRequestFormat("Failed to parse the body: it is not an object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("events");
        JsonToken value = json.nextToken();
        if (!wanted) {
          json.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
          addAll(json, events);
        } else {
          throw ApiErrors.invalidRequestFormat("Failed to parse the body: events is not an array");
        }
      }
    } catch (IOException _) {
      throw ApiErrors.invalidRequestFormat("Failed to parse the body: it is not JSON");
    }
    return events;
  }

  /// Whether a feature is in the comma-separated list that the extension accepts.
  static boolean accepts(String features, String feature) {
    return Stream.of(features.split(",", -1)).anyMatch(it -> it.strip().equals(feature));
  }

  /// The answer.
  static byte[] answer(FunctionFacts facts, boolean withAccount) {
    var bytes = new ByteArrayOutputStream(160);
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("functionName", facts.functionName());
      json.writeStringField("functionVersion", facts.functionVersion());
      json.writeStringField("handler", facts.handler());
      if (withAccount) {
        json.writeStringField("accountId", facts.accountId());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void addAll(JsonParser json, Set<ExtensionEvent> events)
      throws IOException, Refused {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String text = json.getText();
      try {
        events.add(ExtensionEvent.valueOf(text));
      } catch (IllegalArgumentException _) {
        throw ApiErrors.invalidEventType(text);
      }
    }
  }
}
