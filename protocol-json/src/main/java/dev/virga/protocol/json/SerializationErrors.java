package dev.virga.protocol.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.spi.protocol.ProtocolException;

/// What AWS answers to a JSON document that it cannot read. Where AWS sends no words at all, for
/// broken syntax, these say where it is broken.
final class SerializationErrors {
  private static final String CODE = "SerializationException";

  private SerializationErrors() {}

  /// A value of a type that the member does not have.
  static ProtocolException notConvertible(JsonToken token, String to) {
    return switch (token) {
      case START_OBJECT -> unexpectedObject();
      case START_ARRAY -> unexpectedList();
      default -> of(token(token) + " can not be converted to " + to);
    };
  }

  /// A value of the right JSON type that the member's type cannot hold.
  static ProtocolException outOfRange(JsonToken token, String to) {
    return of(token(token) + " can not be converted to " + to);
  }

  static ProtocolException unexpectedObject() {
    return of("Start of structure or map found where not expected.");
  }

  static ProtocolException unexpectedList() {
    return of("Start of list found where not expected");
  }

  /// A simple value where a list, a map or a structure has to be.
  static ProtocolException unexpectedField() {
    return of("Unexpected field type");
  }

  static ProtocolException malformed(JsonLocation location) {
    return of(
        "The request body is not valid JSON at line "
            + location.getLineNr()
            + ", column "
            + location.getColumnNr());
  }

  static ProtocolException tooComplex() {
    return of("The request body is nested too deeply or has a number or name that is too long");
  }

  static ProtocolException trailing() {
    return of("The request body goes on after the end of its JSON document");
  }

  /// AWS finds the operation by content type and target, so that another content type finds none.
  static ProtocolException contentType(String sent, String expected) {
    return new ProtocolException(
        "UnknownOperationException",
        (sent.isEmpty() ? "The request has no Content-Type" : "Content-Type " + sent)
            + "; this service speaks "
            + expected);
  }

  private static ProtocolException of(String message) {
    return new ProtocolException(CODE, message);
  }

  private static String token(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> "STRING_VALUE";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "NUMBER_VALUE";
      case VALUE_TRUE -> "TRUE_VALUE";
      case VALUE_FALSE -> "FALSE_VALUE";
      default -> token.name();
    };
  }
}
