package dev.virga.protocol.rest;

import dev.virga.protocol.json.Timestamps;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Writes simple values and lists of them as headers.
final class TextWriter {
  private TextWriter() {}

  /// The value of a header, or the empty string where it has none.
  static String header(Shape shape, Object value) {
    if (!(shape instanceof Shape.ListShape it)) {
      return printable(simple(shape, value));
    }
    var texts = new ArrayList<String>();
    for (Object element : (List<?>) value) {
      String text = printable(simple(it.element(), element));
      texts.add(it.element() instanceof Shape.TimestampShape ? text : HeaderList.quote(text));
    }
    return String.join(", ", texts);
  }

  private static String simple(Shape shape, Object value) {
    return switch (shape) {
      case Shape.StringShape _, Shape.BooleanShape _, Shape.NumberShape _ -> value.toString();
      case Shape.EnumShape it -> it.wireName((Enum<?>) value);
      case Shape.TimestampShape it ->
          Timestamps.format(
              (Instant) value, it.format() == null ? Timestamp.Format.HTTP_DATE : it.format());
      case Shape.BlobShape _ -> Base64.getEncoder().encodeToString((byte[]) value);
      case Shape.ListShape _, Shape.MapShape _, Shape.StreamShape _, Shape.Structure _ ->
          throw new IllegalArgumentException("not a simple value: " + shape);
    };
  }

  /// A line break in a value must not become one in the message.
  private static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return text.codePoints()
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }
}
