package dev.virga.protocol.xml;

import dev.virga.spi.shape.Shape;
import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Simple values as text: in an element, an attribute, a form parameter or a header.
///
/// @param timestamps the format of instants that say nothing else
/// @param milliseconds whether date-times have milliseconds even where there are none
public record ScalarText(Timestamp.Format timestamps, boolean milliseconds) {
  /// `2026-01-31T23:59:59Z`, and `2026-01-31T23:59:59.123Z` where there are milliseconds.
  public static final ScalarText DATE_TIME = new ScalarText(Timestamp.Format.DATE_TIME, false);

  /// `2026-01-31T23:59:59.000Z`, as EC2 and S3 write.
  public static final ScalarText DATE_TIME_MILLISECONDS =
      new ScalarText(Timestamp.Format.DATE_TIME, true);

  /// `Sat, 31 Jan 2026 23:59:59 GMT`, the default of headers.
  public static final ScalarText HTTP_DATE = new ScalarText(Timestamp.Format.HTTP_DATE, false);

  // What Java's parsers accept beyond this (hexadecimal, type suffixes) is no number on the wire.
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");

  /// Reads a value.
  ///
  /// @param shape the shape of a simple value
  /// @return a value of the shape's Java type, or null where the text is not one
  public @Nullable Object parse(Shape shape, String text) {
    try {
      return switch (shape) {
        case Shape.StringShape _ -> text;
        case Shape.EnumShape it -> it.parse(text);
        case Shape.BooleanShape _ -> bool(text.strip());
        case Shape.NumberShape it -> number(it.type(), text.strip());
        case Shape.TimestampShape it -> Timestamps.parse(format(it), text.strip());
        case Shape.BlobShape _ -> Base64.getDecoder().decode(withoutSpace(text));
        case Shape.StreamShape _, Shape.ListShape _, Shape.MapShape _, Shape.Structure _ ->
            throw new IllegalStateException(shape + " is no simple shape");
      };
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// Writes a value.
  ///
  /// @param shape the shape of a simple value
  /// @param value a value of the shape's Java type
  public String format(Shape shape, Object value) {
    return switch (shape) {
      case Shape.EnumShape it -> it.wireName((Enum<?>) value);
      case Shape.TimestampShape it -> Timestamps.format(format(it), (Instant) value, milliseconds);
      case Shape.BlobShape _ -> Base64.getEncoder().encodeToString((byte[]) value);
      case Shape.StringShape _, Shape.BooleanShape _, Shape.NumberShape _ -> value.toString();
      case Shape.StreamShape _, Shape.ListShape _, Shape.MapShape _, Shape.Structure _ ->
          throw new IllegalStateException(shape + " is no simple shape");
    };
  }

  private Timestamp.Format format(Shape.TimestampShape shape) {
    Timestamp.Format own = shape.format();
    return own == null ? timestamps : own;
  }

  private static @Nullable Boolean bool(String text) {
    return switch (text) {
      case "true", "1" -> Boolean.TRUE;
      case "false", "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static @Nullable Number number(Class<? extends Number> type, String text) {
    if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == Long.class) {
      return Long.valueOf(text);
    }
    boolean decimal = DECIMAL.matcher(text).matches();
    if (type == BigDecimal.class) {
      return decimal ? new BigDecimal(text) : null;
    }
    boolean named = text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
    if (!decimal && !named) {
      return null;
    }
    return type == Float.class ? (Number) Float.valueOf(text) : (Number) Double.valueOf(text);
  }

  private static String withoutSpace(String text) {
    return text.chars().anyMatch(Character::isWhitespace) ? text.replaceAll("\\s", "") : text;
  }
}
