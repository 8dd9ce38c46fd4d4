package dev.virga.protocol.rest;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.spi.shape.Shape;
import java.util.List;
import java.util.stream.Collectors;

/// Values as headers.
final class HeaderText {
  private HeaderText() {}

  /// The value of a header, or the empty string where there is nothing to send.
  static String of(Shape shape, Object value) {
    if (!(shape instanceof Shape.ListShape list)) {
      return oneLine(ScalarText.HTTP_DATE.format(shape, value));
    }
    // a date has a comma of its own and is never quoted
    boolean dates = list.element() instanceof Shape.TimestampShape;
    return ((List<?>) value)
        .stream()
            .map(element -> oneLine(ScalarText.HTTP_DATE.format(list.element(), element)))
            .map(text -> dates ? text : HeaderList.quote(text))
            .collect(Collectors.joining(", "));
  }

  /// A line break in a value must not become one in the message.
  private static String oneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return blanked(text);
      }
    }
    return text;
  }

  private static String blanked(String text) {
    return text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
