package dev.virga.protocol.rest;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import java.util.List;

/// Reads values that came as text: in a path, a query string or a header.
///
/// @param text how simple values are written at that place
/// @param format refuses what is none
record TextReader(ScalarText text, RestFormat format) {

  /// A simple value of a member, or of its elements where it is a list.
  Object one(Member member, String value) {
    Shape shape = member.shape() instanceof Shape.ListShape list ? list.element() : member.shape();
    return simple(member, shape, value);
  }

  /// The value of a member that may be a list; the first text where it is none.
  Object all(Member member, List<String> values) {
    return all(member, member.shape(), values);
  }

  /// The value of a shape that may be a list, for a member that it belongs to.
  Object all(Member member, Shape shape, List<String> values) {
    return shape instanceof Shape.ListShape list
        ? values.stream().map(value -> simple(member, list.element(), value)).toList()
        : simple(member, shape, values.getFirst());
  }

  private Object simple(Member member, Shape shape, String value) {
    Object read = text.parse(shape, value);
    if (read == null) {
      throw format.notConvertible(member, shape, value);
    }
    return read;
  }
}
