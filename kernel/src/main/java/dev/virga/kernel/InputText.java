package dev.virga.kernel;

import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.Shapes;
import dev.virga.spi.shape.StructureShape;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Requests as JSON for those who look at calls: wire names, secrets masked, streams left out, and no
/// more than a few thousand characters each, however large a request is.
///
/// @param shapes the schemas of records
/// @param wanted whether requests are kept at all
record InputText(Shapes shapes, boolean wanted) {
  private static final int ELEMENTS = 100;
  private static final int VALUE = 1024;
  private static final int WHOLE = 8192;
  private static final String SECRET = "***";

  String of(@Nullable Record input) {
    if (!wanted || input == null) {
      return "";
    }
    String text;
    try {
      text = Json.write(structure(shapes.structure(input.getClass()), input));
    } catch (RuntimeException | StackOverflowError e) {
      return ""; // whoever looks on must not fail the call
    }
    return text.length() <= WHOLE
        ? text
        : Json.write(Map.of("cut", text.substring(0, WHOLE), "characters", text.length()));
  }

  private static Map<String, Object> structure(StructureShape shape, Record row) {
    var members = new LinkedHashMap<String, Object>();
    for (Member member : shape.members()) {
      Object value = member.get(row);
      if (value != null) {
        members.put(member.name(), value(member.shape(), value));
      }
    }
    return members;
  }

  private static Object value(Shape shape, Object value) {
    if (shape.sensitive()) {
      return SECRET;
    }
    return switch (shape) {
      case Shape.StringShape _ -> OngoingCall.cut((String) value, VALUE);
      case Shape.BooleanShape _, Shape.NumberShape _ -> value;
      case Shape.TimestampShape _ -> value.toString();
      case Shape.BlobShape _ -> bytes((byte[]) value);
      case Shape.EnumShape it -> it.wireName((Enum<?>) value);
      case Shape.StreamShape _ -> "(a stream)";
      case StructureShape it -> structure(it, (Record) value);
      case Shape.ListShape it -> list(it, (List<?>) value);
      case Shape.MapShape it -> map(it, (Map<?, ?>) value);
    };
  }

  private static Object bytes(byte[] value) {
    return value.length <= VALUE
        ? Base64.getEncoder().encodeToString(value)
        : "(" + value.length + " bytes)";
  }

  private static List<Object> list(Shape.ListShape shape, List<?> list) {
    var shown = new ArrayList<Object>();
    for (Object element : list.subList(0, Math.min(list.size(), ELEMENTS))) {
      shown.add(value(shape.element(), element));
    }
    if (list.size() > ELEMENTS) {
      shown.add("… of " + list.size());
    }
    return shown;
  }

  private static Map<String, Object> map(Shape.MapShape shape, Map<?, ?> map) {
    var shown = new LinkedHashMap<String, Object>();
    for (var entry : map.entrySet()) {
      if (shown.size() == ELEMENTS) {
        shown.put("…", "of " + map.size());
        break;
      }
      Object key = value(shape.key(), entry.getKey());
      shown.put(
          // a secret name of many would leave one entry
          SECRET.equals(key) ? SECRET + (shown.size() + 1) : key.toString(),
          value(shape.value(), entry.getValue()));
    }
    return shown;
  }
}
