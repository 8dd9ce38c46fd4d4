package dev.virga.plugin.lambda.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// The JSON that runtimes and extensions describe an error with.
final class ErrorBody {
  private static final JsonFactory JSON = new JsonFactory();

  private ErrorBody() {}

  /// Its `errorType`; nothing where it has none or is no JSON object.
  static Optional<String> errorType(byte[] body) {
    try (var json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("errorType");
        if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
          return Optional.of(json.getText());
        }
        json.skipChildren();
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
