package dev.virga.kernel;

import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows as bytes for the store.
///
/// A structure is the count of its members that have a value, then for each its wire name, the length
/// of its value in bytes, and the value. Members are found by name, and one that the record no longer
/// has is skipped, so that rows outlive changes of their record. Texts are a length and UTF-8;
/// numbers are texts; instants are texts in ISO 8601; enum constants are their wire names.
final class RowCodec {
  private final StructureShape shape;

  RowCodec(StructureShape shape) {
    this.shape = shape;
  }

  byte[] write(Record row) {
    var bytes = new ByteArrayOutputStream(256);
    try (var out = new DataOutputStream(bytes)) {
      writeStructure(shape, row, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Reads a row.
  ///
  /// @throws IllegalArgumentException if the bytes are not such a row
  Record read(byte[] row) {
    try (var in = new DataInputStream(new ByteArrayInputStream(row))) {
      return readStructure(shape, in);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a row of " + shape, e);
    }
  }

  private static void writeStructure(StructureShape shape, Record row, DataOutputStream out)
      throws IOException {
    var present = new LinkedHashMap<Member, Object>();
    for (Member member : shape.members()) {
      Object value = member.get(row);
      if (value != null) {
        present.put(member, value);
      }
    }
    out.writeInt(present.size());
    for (var entry : present.entrySet()) {
      var value = new ByteArrayOutputStream();
      writeValue(entry.getKey().shape(), entry.getValue(), new DataOutputStream(value));
      writeText(entry.getKey().name(), out);
      writeBytes(value.toByteArray(), out);
    }
  }

  private static Record readStructure(StructureShape shape, DataInputStream in) throws IOException {
    @Nullable Object[] slots = shape.slots();
    for (int count = in.readInt(); count > 0; count--) {
      Member member = shape.member(readText(in));
      byte[] value = readBytes(in);
      if (member != null) {
        slots[member.index()] =
            readValue(member.shape(), new DataInputStream(new ByteArrayInputStream(value)));
      }
    }
    return shape.instantiate(slots);
  }

  private static void writeValue(Shape shape, Object value, DataOutputStream out)
      throws IOException {
    switch (shape) {
      case Shape.StringShape _ -> writeText((String) value, out);
      case Shape.BooleanShape _ -> out.writeBoolean((Boolean) value);
      case Shape.NumberShape _ -> writeText(value.toString(), out);
      case Shape.TimestampShape _ -> writeText(value.toString(), out);
      case Shape.BlobShape _ -> writeBytes((byte[]) value, out);
      case Shape.EnumShape it -> writeText(it.wireName((Enum<?>) value), out);
      case Shape.ListShape it -> {
        var list = (List<?>) value;
        out.writeInt(list.size());
        for (Object element : list) {
          writeValue(it.element(), element, out);
        }
      }
      case Shape.MapShape it -> {
        var map = (Map<?, ?>) value;
        out.writeInt(map.size());
        for (var entry : map.entrySet()) {
          writeValue(it.key(), entry.getKey(), out);
          writeValue(it.value(), entry.getValue(), out);
        }
      }
      case StructureShape it -> writeStructure(it, (Record) value, out);
      case Shape.StreamShape _ -> throw new IllegalArgumentException("a stream cannot be in a row");
    }
  }

  private static Object readValue(Shape shape, DataInputStream in) throws IOException {
    return switch (shape) {
      case Shape.StringShape _ -> readText(in);
      case Shape.BooleanShape _ -> in.readBoolean();
      case Shape.NumberShape it -> number(it.type(), readText(in));
      case Shape.TimestampShape _ -> Instant.parse(readText(in));
      case Shape.BlobShape _ -> readBytes(in);
      case Shape.EnumShape it -> it.parse(readText(in));
      case Shape.ListShape it -> {
        int size = in.readInt();
        var list = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
          list.add(readValue(it.element(), in));
        }
        yield list;
      }
      case Shape.MapShape it -> {
        int size = in.readInt();
        var map = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < size; i++) {
          map.put(readValue(it.key(), in), readValue(it.value(), in));
        }
        yield map;
      }
      case StructureShape it -> readStructure(it, in);
      case Shape.StreamShape _ -> throw new IllegalArgumentException("a stream cannot be in a row");
    };
  }

  private static Number number(Class<? extends Number> type, String text) {
    if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == Long.class) {
      return Long.valueOf(text);
    } else if (type == Float.class) {
      return Float.valueOf(text);
    } else if (type == Double.class) {
      return Double.valueOf(text);
    }
    return new BigDecimal(text);
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
