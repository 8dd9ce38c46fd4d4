package dev.virga.protocol.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads one document in one pass, straight into the values of shapes.
final class JsonReader {
  private final JsonParser parser;
  private final ScalarReader scalars;
  private final Violations violations;

  JsonReader(JsonParser parser, Violations violations) {
    this.parser = parser;
    this.scalars = new ScalarReader(parser);
    this.violations = violations;
  }

  @Nullable Object document(Shape shape, Path path) throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    Object value = value(shape, path);
    end();
    return value;
  }

  void root(StructureShape shape, Predicate<Member> which, @Nullable Object[] slots)
      throws IOException {
    if (parser.nextToken() == null) {
      return;
    }
    members(shape, which, slots, Path.ROOT);
    end();
  }

  private void end() throws IOException {
    if (parser.nextToken() != null) {
      throw SerializationErrors.trailing();
    }
  }

  private @Nullable Object value(Shape shape, Path path) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    return switch (shape) {
      case StructureShape it -> structure(it, path);
      case Shape.ListShape it -> list(it, path);
      case Shape.MapShape it -> map(it, path);
      default -> scalars.read(shape);
    };
  }

  private Object structure(StructureShape shape, Path path) throws IOException {
    @Nullable Object[] slots = shape.slots();
    members(shape, _ -> true, slots, path);
    return shape.build(slots, path, violations);
  }

  private void members(
      StructureShape shape, Predicate<Member> which, @Nullable Object[] slots, Path path)
      throws IOException {
    expect(JsonToken.START_OBJECT);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      Member member = shape.member(name);
      if (member == null || !which.test(member)) {
        parser.skipChildren();
      } else {
        slots[member.index()] =
            value(member.shape(), nests(member.shape()) ? path.member(name) : path);
      }
    }
  }

  private List<@Nullable Object> list(Shape.ListShape shape, Path path) throws IOException {
    expect(JsonToken.START_ARRAY);
    boolean nests = nests(shape.element());
    var list = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(shape.element(), nests ? path.element(list.size()) : path));
    }
    return Collections.unmodifiableList(list);
  }

  private Map<Object, @Nullable Object> map(Shape.MapShape shape, Path path) throws IOException {
    expect(JsonToken.START_OBJECT);
    boolean nests = nests(shape.value());
    var map = new LinkedHashMap<Object, @Nullable Object>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      Object key = shape.key() instanceof Shape.EnumShape it ? it.parse(name) : name;
      map.put(key, value(shape.value(), nests ? path.entry(name) : path));
    }
    return Collections.unmodifiableMap(map);
  }

  /// Whether the path to a value is needed below it.
  private static boolean nests(Shape shape) {
    return shape instanceof StructureShape
        || shape instanceof Shape.ListShape
        || shape instanceof Shape.MapShape;
  }

  private void expect(JsonToken start) {
    if (parser.hasToken(start)) {
      return;
    }
    throw switch (parser.currentToken()) {
      case START_OBJECT -> SerializationErrors.unexpectedObject();
      case START_ARRAY -> SerializationErrors.unexpectedList();
      case null, default -> SerializationErrors.unexpectedField();
    };
  }
}
