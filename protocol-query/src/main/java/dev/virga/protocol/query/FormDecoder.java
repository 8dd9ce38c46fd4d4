package dev.virga.protocol.query;

import dev.virga.protocol.xml.ScalarText;
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
import org.jspecify.annotations.Nullable;

/// Reads parameters by their shapes.
final class FormDecoder {
  private final Dialect dialect;
  private final Violations violations;

  FormDecoder(Dialect dialect, Violations violations) {
    this.dialect = dialect;
    this.violations = violations;
  }

  /// Reads a structure.
  ///
  /// @return what [StructureShape#build] gives
  Object structure(StructureShape shape, Parameters at, Path path) {
    boolean root = path == Path.ROOT;
    @Nullable Object[] slots = shape.slots();
    for (Parameters parameter : at.children()) {
      Member member = dialect.member(shape, parameter, root);
      if (member != null) {
        slots[member.index()] = value(member.shape(), parameter, path.member(member.name()));
      }
    }
    return shape.build(slots, path, violations);
  }

  private Object value(Shape shape, Parameters at, Path path) {
    return switch (shape) {
      case StructureShape it -> {
        checkNoValue(it, at);
        yield structure(it, at, path);
      }
      case Shape.ListShape it -> list(it, at, path);
      case Shape.MapShape it -> map(it, at, path);
      default -> scalar(shape, at);
    };
  }

  private Object scalar(Shape shape, Parameters at) {
    if (at.hasChildren()) {
      throw dialect.namesWhereNotExpected(at);
    }
    Object value = ScalarText.DATE_TIME.parse(shape, at.value());
    if (value == null) {
      throw dialect.unreadable(shape, at);
    }
    return value;
  }

  private List<Object> list(Shape.ListShape shape, Parameters at, Path path) {
    var values = new ArrayList<Object>();
    for (Parameters entry : entries(shape, at, dialect.infix(shape))) {
      values.add(value(shape.element(), entry, path.element(values.size())));
    }
    return Collections.unmodifiableList(values);
  }

  private Map<Object, Object> map(Shape.MapShape shape, Parameters at, Path path) {
    var values = new LinkedHashMap<Object, Object>();
    for (Parameters entry : entries(shape, at, dialect.infix(shape))) {
      Parameters key = entry.child(shape.names().key());
      Parameters value = entry.child(shape.names().value());
      if (key == null || value == null) {
        throw dialect.valueWhereNotExpected(shape, entry);
      }
      Object name = scalar(shape.key(), key);
      values.put(name, value(shape.value(), value, path.entry(name.toString())));
    }
    return Collections.unmodifiableMap(values);
  }

  /// The entries of a list or map. `Names=` is a list that is there and empty.
  private List<Parameters> entries(Shape shape, Parameters at, @Nullable String infix) {
    checkNoValue(shape, at);
    if (!at.hasChildren()) {
      return List.of();
    }
    Parameters numbered = infix == null ? at : at.child(infix);
    if (numbered == null || !numbered.isIndexed()) {
      throw dialect.namesWhereNotExpected(numbered == null ? at : numbered);
    }
    checkNoValue(shape, numbered);
    return numbered.indexed();
  }

  private void checkNoValue(Shape shape, Parameters at) {
    if (!at.value().isEmpty()) {
      throw dialect.valueWhereNotExpected(shape, at);
    }
  }
}
