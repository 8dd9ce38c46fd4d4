package dev.virga.plugin.lambda.invoke;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// JSON in invocations: what callers send, and what Lambda tells of them.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private JsonText() {}

  /// The event of an invocation: `{}` where the caller sends nothing.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequestContentException` if it is no JSON
  static byte[] event(byte[] payload) {
    if (payload.length == 0) {
      return NOTHING;
    }
    try {
      read(payload);
      return payload;
    } catch (JsonProcessingException e) {
      throw InvokeErrors.payloadIsNotJson(String.valueOf(e.getMessage()));
    }
  }

  /// Whether bytes are one JSON value.
  public static boolean isJson(byte[] text) {
    try {
      read(text);
      return true;
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  /// Whether bytes are a JSON object.
  static boolean isObject(byte[] text) {
    try {
      return read(text) == JsonToken.START_OBJECT;
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  /// Reads one value to its end, behind which there may be nothing.
  private static JsonToken read(byte[] text) throws JsonProcessingException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonParseException(parser, "No content to map due to end-of-input");
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new JsonParseException(
            parser, "Trailing token found after value", parser.currentTokenLocation());
      }
      return first;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text that a member of a JSON object has; the empty string where there is none.
  public static String member(byte[] object, String name) {
    try (JsonParser parser = FACTORY.createParser(object)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean found = parser.currentName().equals(name);
          if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
            return parser.getText();
          }
          parser.skipChildren();
        }
      }
      return "";
    } catch (IOException _) {
      return "";
    }
  }

  /// Writes a document.
  public static byte[] write(Content content) {
    var bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      content.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// What a document holds.
  @FunctionalInterface
  public interface Content {
    /// Writes it.
    void to(JsonGenerator json) throws IOException;
  }
}
