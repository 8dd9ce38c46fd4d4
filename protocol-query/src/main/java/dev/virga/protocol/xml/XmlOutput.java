package dev.virga.protocol.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// One XML document that is being written, in UTF-8 and in memory.
public final class XmlOutput {
  private static final Member.Xml PLAIN = new Member.Xml(false, "", "");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final XMLStreamWriter writer;
  private final ScalarText scalars;

  XmlOutput(WstxOutputFactory factory, ScalarText scalars) {
    this.scalars = scalars;
    try {
      this.writer = factory.createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line end, which EC2 and S3 send.
  public XmlOutput declaration() {
    return write(() -> {
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
    });
  }

  /// Starts an element.
  ///
  /// @param namespace the default namespace from here on, or the empty string to keep the one around
  public XmlOutput start(String name, String namespace) {
    return write(() -> open(name, new Member.Xml(false, namespace, "")));
  }

  /// Starts an element.
  public XmlOutput start(String name) {
    return write(() -> open(name, PLAIN));
  }

  /// Ends the last element that was started.
  public XmlOutput end() {
    return write(writer::writeEndElement);
  }

  /// Writes an element with a text.
  public XmlOutput element(String name, String text) {
    return write(() -> text(name, text));
  }

  /// Writes text into the element that was started.
  public XmlOutput text(String text) {
    return write(() -> writer.writeCharacters(XmlCharacters.clean(text)));
  }

  /// Writes a value without a schema, as errors carry them: a string, number or boolean as text, a
  /// list with `member` elements, a map as a structure.
  public XmlOutput any(String name, Object value) {
    return write(() -> untyped(name, value));
  }

  /// Writes all members of a structure into the element that was started.
  public XmlOutput members(StructureShape shape, Record value) {
    return write(() -> structure(shape, value, false));
  }

  /// Writes the members of a response that stand in its body into the element that was started.
  public XmlOutput bodyMembers(StructureShape shape, Record value) {
    return write(() -> structure(shape, value, true));
  }

  /// Writes one member as it stands in its structure, or nothing for null.
  public XmlOutput member(Member member, @Nullable Object value) {
    return write(() -> element(member, value));
  }

  /// Ends the document.
  public byte[] bytes() {
    write(writer::close);
    return bytes.toByteArray();
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlOutput write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("an answer cannot be written as XML", e);
  }

  private void structure(StructureShape shape, Record value, boolean bodyOnly)
      throws XMLStreamException {
    List<Member> members = shape.members();
    for (Member member : members) {
      if (member.xml().attribute()) {
        attribute(member, member.get(value));
      }
    }
    for (Member member : members) {
      if (!member.xml().attribute() && (!bodyOnly || member.location() == Member.Location.BODY)) {
        element(member, member.get(value));
      }
    }
  }

  private void element(Member member, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      typed(member.name(), member.shape(), value, member.xml());
    }
  }

  private void attribute(Member member, @Nullable Object value) throws XMLStreamException {
    if (value == null) {
      return;
    }
    Member.Xml xml = member.xml();
    if (!xml.namespace().isEmpty()) {
      writer.writeNamespace(xml.prefix(), xml.namespace());
    }
    String text = scalars.format(member.shape(), value);
    writer.writeAttribute(member.name(), XmlCharacters.clean(text));
  }

  private void typed(String name, Shape shape, @Nullable Object value, Member.Xml xml)
      throws XMLStreamException {
    if (value == null) {
      open(name, xml);
      writer.writeEndElement();
    } else if (shape instanceof Shape.ListShape list && list.flattened()) {
      for (@Nullable Object element : (List<?>) value) {
        typed(name, list.element(), element, xml);
      }
    } else if (shape instanceof Shape.MapShape map && map.flattened()) {
      entries(name, map, (Map<?, ?>) value, xml);
    } else {
      open(name, xml);
      content(shape, value);
      writer.writeEndElement();
    }
  }

  private void content(Shape shape, Object value) throws XMLStreamException {
    switch (shape) {
      case StructureShape it -> structure(it, (Record) value, false);
      case Shape.ListShape it -> {
        for (@Nullable Object element : (List<?>) value) {
          typed(it.item(), it.element(), element, PLAIN);
        }
      }
      case Shape.MapShape it -> entries(it.names().entry(), it, (Map<?, ?>) value, PLAIN);
      default -> writer.writeCharacters(XmlCharacters.clean(scalars.format(shape, value)));
    }
  }

  private void entries(String name, Shape.MapShape shape, Map<?, ?> map, Member.Xml xml)
      throws XMLStreamException {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      open(name, xml);
      typed(shape.names().key(), shape.key(), entry.getKey(), PLAIN);
      typed(shape.names().value(), shape.value(), entry.getValue(), PLAIN);
      writer.writeEndElement();
    }
  }

  private void untyped(String name, @Nullable Object value) throws XMLStreamException {
    open(name, PLAIN);
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          untyped(String.valueOf(entry.getKey()), entry.getValue());
        }
      }
      case Iterable<?> list -> {
        for (@Nullable Object element : list) {
          untyped("member", element);
        }
      }
      default -> writer.writeCharacters(XmlCharacters.clean(value.toString()));
    }
    writer.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    open(name, PLAIN);
    writer.writeCharacters(XmlCharacters.clean(text));
    writer.writeEndElement();
  }

  private void open(String name, Member.Xml xml) throws XMLStreamException {
    writer.writeStartElement(name);
    if (xml.namespace().isEmpty()) {
      return;
    }
    if (xml.prefix().isEmpty()) {
      writer.writeDefaultNamespace(xml.namespace());
    } else {
      writer.writeNamespace(xml.prefix(), xml.namespace());
    }
  }
}
