package dev.virga.protocol.json;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.spi.shape.Shape;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;

/// Reads the simple values of a document.
final class ScalarReader {
  private static final Base64Variant BASE64 =
      Base64Variants.MIME_NO_LINEFEEDS.withReadPadding(
          Base64Variant.PaddingReadBehaviour.PADDING_ALLOWED);

  private final JsonParser parser;

  ScalarReader(JsonParser parser) {
    this.parser = parser;
  }

  Object read(Shape shape) throws IOException {
    return switch (shape) {
      case Shape.StringShape _ -> string("a String");
      case Shape.EnumShape it -> it.parse(string("a String"));
      case Shape.BooleanShape _ -> bool();
      case Shape.NumberShape it -> number(it.type());
      case Shape.TimestampShape _ -> timestamp();
      case Shape.BlobShape _ -> blob();
      case Shape.StreamShape _, Shape.Structure _, Shape.ListShape _, Shape.MapShape _ ->
          throw new IllegalArgumentException("not a simple value of a JSON body: " + shape);
    };
  }

  private String string(String type) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw SerializationErrors.notConvertible(parser.currentToken(), type);
    }
    return parser.getText();
  }

  private boolean bool() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case JsonToken other -> throw SerializationErrors.notConvertible(other, "a Boolean");
    };
  }

  private Number number(Class<? extends Number> type) throws IOException {
    if (type == Integer.class) {
      return (int) integer("an Integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
    } else if (type == Long.class) {
      return integer("a Long", Long.MIN_VALUE, Long.MAX_VALUE);
    } else if (type == Float.class) {
      double value = floating("a Float");
      float narrow = (float) value;
      if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
        throw SerializationErrors.outOfRange(parser.currentToken(), "a Float");
      }
      return narrow;
    } else if (type == Double.class) {
      return floating("a Double");
    }
    return decimal("a BigDecimal");
  }

  private long integer(String type, long min, long max) throws IOException {
    long value;
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      value = parser.getLongValue();
    } else {
      BigDecimal whole = decimal(type);
      if (!Decimals.isLong(whole)) {
        throw SerializationErrors.outOfRange(parser.currentToken(), type);
      }
      value = whole.longValue();
    }
    if (value < min || value > max) {
      throw SerializationErrors.outOfRange(parser.currentToken(), type);
    }
    return value;
  }

  private double floating(String type) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return switch (parser.getText()) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> throw SerializationErrors.notConvertible(JsonToken.VALUE_STRING, type);
      };
    }
    numeric(type);
    double value = parser.getDoubleValue();
    if (Double.isInfinite(value)) {
      throw SerializationErrors.outOfRange(parser.currentToken(), type);
    }
    return value;
  }

  private BigDecimal decimal(String type) throws IOException {
    numeric(type);
    return parser.getDecimalValue();
  }

  private void numeric(String type) {
    if (!parser.currentToken().isNumeric()) {
      throw SerializationErrors.notConvertible(parser.currentToken(), type);
    }
  }

  /// AWS reads both forms whatever the model says.
  private Instant timestamp() throws IOException {
    String type = "milliseconds since epoch";
    try {
      return parser.hasToken(JsonToken.VALUE_STRING)
          ? Timestamps.parse(parser.getText())
          : Decimals.instant(decimal(type));
    } catch (DateTimeException _) {
      throw SerializationErrors.outOfRange(parser.currentToken(), type);
    }
  }

  private byte[] blob() throws IOException {
    string("a Blob");
    return parser.getBinaryValue(BASE64);
  }
}
