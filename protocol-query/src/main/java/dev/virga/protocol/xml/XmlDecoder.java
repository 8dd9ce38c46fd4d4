package dev.virga.protocol.xml;

import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads elements by their shapes, in one pass.
///
/// Every method starts at the start of its element and ends at the end of it. Elements that no member
/// knows are skipped; an element that may stand once and comes twice makes the document malformed, as
/// the schemas of AWS's XML services do.
final class XmlDecoder {
  private final XMLStreamReader2 reader;
  private final ScalarText scalars;
  private final Violations violations;

  XmlDecoder(XMLStreamReader2 reader, ScalarText scalars, Violations violations) {
    this.reader = reader;
    this.scalars = scalars;
    this.violations = violations;
  }

  /// Fills the slots of a structure.
  ///
  /// @param bodyOnly whether members that stand elsewhere in the HTTP message are unknown here
  void members(StructureShape shape, @Nullable Object[] slots, Path path, boolean bodyOnly)
      throws XMLStreamException {
    attributes(shape, slots);
    while (reader.nextTag() == XMLStreamReader2.START_ELEMENT) {
      Member member = shape.member(reader.getLocalName());
      if (member == null
          || member.xml().attribute()
          || (bodyOnly && member.location() != Member.Location.BODY)) {
        reader.skipElement();
      } else {
        Path own = path.member(member.name());
        int index = member.index();
        slots[index] = memberValue(member.shape(), slots[index], own);
      }
    }
    for (int i = 0; i < slots.length; i++) {
      // Flattened entries are only complete now.
      if (slots[i] instanceof ArrayList<?> list) {
        slots[i] = Collections.unmodifiableList(list);
      } else if (slots[i] instanceof LinkedHashMap<?, ?> map) {
        slots[i] = Collections.unmodifiableMap(map);
      }
    }
  }

  private void attributes(StructureShape shape, @Nullable Object[] slots) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      for (Member member : shape.members()) {
        if (member.xml().attribute() && localName(member).equals(name)) {
          slots[member.index()] = scalar(member.shape(), reader.getAttributeValue(i));
        }
      }
    }
  }

  /// The name without the prefix of the model: clients choose prefixes as they like.
  private static String localName(Member member) {
    return member.name().substring(member.name().indexOf(':') + 1);
  }

  private Object memberValue(Shape shape, @Nullable Object before, Path path)
      throws XMLStreamException {
    if (shape instanceof Shape.ListShape list && list.flattened()) {
      List<Object> values = before == null ? new ArrayList<>() : flattened(before);
      values.add(value(list.element(), path.element(values.size())));
      return values;
    }
    if (shape instanceof Shape.MapShape map && map.flattened()) {
      Map<Object, Object> values = before == null ? new LinkedHashMap<>() : flattenedMap(before);
      entry(map, values, path);
      return values;
    }
    if (before != null) {
      throw XmlCodec.malformed();
    }
    return value(shape, path);
  }

  @SuppressWarnings("unchecked") // what memberValue put there
  private static List<Object> flattened(Object before) {
    return (List<Object>) before;
  }

  @SuppressWarnings("unchecked") // what memberValue put there
  private static Map<Object, Object> flattenedMap(Object before) {
    return (Map<Object, Object>) before;
  }

  private Object value(Shape shape, Path path) throws XMLStreamException {
    return switch (shape) {
      case StructureShape it -> {
        @Nullable Object[] slots = it.slots();
        members(it, slots, path, false);
        yield it.build(slots, path, violations);
      }
      case Shape.ListShape it -> list(it, path);
      case Shape.MapShape it -> map(it, path);
      default -> scalar(shape, reader.getElementText());
    };
  }

  private List<Object> list(Shape.ListShape shape, Path path) throws XMLStreamException {
    var values = new ArrayList<Object>();
    while (reader.nextTag() == XMLStreamReader2.START_ELEMENT) {
      if (shape.item().equals(reader.getLocalName())) {
        values.add(value(shape.element(), path.element(values.size())));
      } else {
        reader.skipElement();
      }
    }
    return values;
  }

  private Map<Object, Object> map(Shape.MapShape shape, Path path) throws XMLStreamException {
    var values = new LinkedHashMap<Object, Object>();
    while (reader.nextTag() == XMLStreamReader2.START_ELEMENT) {
      if (shape.names().entry().equals(reader.getLocalName())) {
        entry(shape, values, path);
      } else {
        reader.skipElement();
      }
    }
    return values;
  }

  private void entry(Shape.MapShape shape, Map<Object, Object> values, Path path)
      throws XMLStreamException {
    Object key = null;
    Object value = null;
    while (reader.nextTag() == XMLStreamReader2.START_ELEMENT) {
      String name = reader.getLocalName();
      if (name.equals(shape.names().key()) && key == null) {
        key = scalar(shape.key(), reader.getElementText());
      } else if (name.equals(shape.names().value()) && value == null) {
        value = value(shape.value(), path.entry(key == null ? "" : key.toString()));
      } else {
        reader.skipElement();
      }
    }
    if (key == null || value == null) {
      throw XmlCodec.malformed();
    }
    values.put(key, value);
  }

  private Object scalar(Shape shape, String text) {
    Object value = scalars.parse(shape, text);
    if (value == null) {
      throw XmlCodec.malformed();
    }
    return value;
  }
}
