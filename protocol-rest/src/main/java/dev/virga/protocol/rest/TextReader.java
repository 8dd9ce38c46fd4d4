package dev.virga.protocol.rest;

import dev.virga.protocol.json.Timestamps;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;

/// Reads simple values that came as text: in a path, a query string or a header.
final class TextReader {
  private final RestFormat format;

  TextReader(RestFormat format) {
    this.format = format;
  }

  /// @param time how a timestamp is written at this place unless its shape says otherwise
  Object read(Shape shape, String text, Timestamp.Format time) {
    return switch (shape) {
      case Shape.StringShape _ -> text;
      case Shape.EnumShape it -> it.parse(text);
      case Shape.BooleanShape _ -> bool(text);
      case Shape.NumberShape it -> number(it.type(), text);
      case Shape.TimestampShape it -> {
        try {
          yield Timestamps.parse(text, it.format() == null ? time : it.format());
        } catch (DateTimeException _) {
          throw format.notConvertible("milliseconds since epoch");
        }
      }
      case Shape.BlobShape _ -> {
        try {
          yield Base64.getDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
          throw format.notConvertible("a Blob");
        }
      }
      case Shape.ListShape _, Shape.MapShape _, Shape.StreamShape _, Shape.Structure _ ->
          throw new IllegalArgumentException("not a simple value: " + shape);
    };
  }

  private boolean bool(String text) {
    if (text.equalsIgnoreCase("true")) {
      return true;
    } else if (text.equalsIgnoreCase("false")) {
      return false;
    }
    throw format.notConvertible("a Boolean");
  }

  private Number number(Class<? extends Number> type, String text) {
    String name = (type == Integer.class ? "an " : "a ") + type.getSimpleName();
    try {
      if (type == Integer.class) {
        return Integer.valueOf(text);
      } else if (type == Long.class) {
        return Long.valueOf(text);
      } else if (type == BigDecimal.class) {
        return new BigDecimal(text);
      }
      double value =
          switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> finite(type, text);
          };
      return type == Float.class ? (Number) (float) value : (Number) value;
    } catch (NumberFormatException _) {
      throw format.notConvertible(name);
    }
  }

  /// The JDK's own parser would read `1d` and hexadecimal digits too.
  private static double finite(Class<? extends Number> type, String text) {
    double value = new BigDecimal(text).doubleValue();
    boolean fits = type == Float.class ? Float.isFinite((float) value) : Double.isFinite(value);
    if (!fits) {
      throw new NumberFormatException();
    }
    return value;
  }
}
