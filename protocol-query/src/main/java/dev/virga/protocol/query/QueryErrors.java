package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.Shape;
import java.util.Locale;

/// What the query protocol refuses. The sentences are AWS's, except for numbers and blobs.
final class QueryErrors {
  private QueryErrors() {}

  static ProtocolException noSuchOperation(String action, String version) {
    String shown = version.isEmpty() ? "NO_VERSION_SPECIFIED" : version;
    return new ProtocolException(
        "InvalidAction", "Could not find operation " + action + " for version " + shown);
  }

  static ProtocolException badBoolean() {
    return malformedInput("boolean must follow xsd1.1 definition");
  }

  static ProtocolException badTimestamp() {
    return malformedInput("timestamp must follow ISO8601");
  }

  static ProtocolException badNumber(Shape.NumberShape shape) {
    String type = shape.type().getSimpleName().toLowerCase(Locale.ROOT);
    return malformedInput(type + " must follow xsd1.1 definition");
  }

  static ProtocolException badBlob() {
    return malformedInput("blob must be encoded in Base64");
  }

  static ProtocolException unexpectedListValue() {
    return malformedInput("Unexpected list element termination");
  }

  static ProtocolException unexpectedStructureValue() {
    return malformedInput("Unexpected complex element termination");
  }

  static ProtocolException unexpectedList() {
    return malformedInput("Start of list found where not expected");
  }

  static ProtocolException unexpectedStructure() {
    return malformedInput("Start of structure or map found where not expected.");
  }

  private static ProtocolException malformedInput(String message) {
    return new ProtocolException("MalformedInput", message);
  }
}
