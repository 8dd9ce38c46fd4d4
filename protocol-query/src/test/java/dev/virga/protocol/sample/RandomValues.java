package dev.virga.protocol.sample;

import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes values of any shape by chance.
///
/// @param fewest the least number of entries of a list or map that is there
public record RandomValues(Random random, int fewest) {
  private static final String CHARACTERS =
      "abcXYZ019 \t\n\r<>&\"'%+=;.-_/\\]ä€\u0085\u2028\uFFFD\u07FF中";
  private static final int DEEPEST = 4;

  public Record structure(StructureShape shape) {
    return structure(shape, 0);
  }

  private Record structure(StructureShape shape, int depth) {
    @Nullable Object[] slots = shape.slots();
    for (var member : shape.members()) {
      boolean there = member.required() || (depth < DEEPEST && random.nextInt(3) > 0);
      slots[member.index()] = there ? value(member.shape(), depth + 1) : null;
    }
    return shape.instantiate(slots);
  }

  private Object value(Shape shape, int depth) {
    return switch (shape) {
      case Shape.StringShape _ -> text();
      case Shape.BooleanShape _ -> random.nextBoolean();
      case Shape.NumberShape it -> number(it.type());
      case Shape.TimestampShape it ->
          it.format() == dev.virga.spi.wire.Timestamp.Format.HTTP_DATE
              ? Instant.ofEpochSecond(random.nextLong(0, 9_000_000_000L))
              : Instant.ofEpochMilli(random.nextLong(-9_000_000_000_000L, 90_000_000_000_000L));
      case Shape.BlobShape _ -> bytes();
      case Shape.EnumShape it -> pick(List.copyOf(it.constants().values()));
      case Shape.ListShape it -> list(it, depth);
      case Shape.MapShape it -> map(it, depth);
      case StructureShape it -> structure(it, depth);
      case Shape.StreamShape _, Shape.Structure _ -> throw new AssertionError(shape);
    };
  }

  private List<Object> list(Shape.ListShape shape, int depth) {
    var values = new ArrayList<Object>();
    int size = Math.max(shape.flattened() ? 1 : fewest, random.nextInt(4));
    for (int i = 0; i < size; i++) {
      values.add(value(shape.element(), depth));
    }
    return values;
  }

  private Map<Object, Object> map(Shape.MapShape shape, int depth) {
    var values = new LinkedHashMap<Object, Object>();
    int size = Math.max(shape.flattened() ? 1 : fewest, random.nextInt(4));
    for (int i = 0; i < size; i++) {
      values.put(value(shape.key(), depth), value(shape.value(), depth));
    }
    return values;
  }

  private String text() {
    var text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return random.nextInt(8) == 0 ? text.append("\uD83D\uDE00").toString() : text.toString();
  }

  private Number number(Class<? extends Number> type) {
    if (type == Integer.class) {
      return random.nextInt();
    } else if (type == Long.class) {
      return random.nextLong();
    } else if (type == Float.class) {
      return pick(List.of(random.nextFloat(), Float.NaN, Float.MAX_VALUE, -0f));
    } else if (type == Double.class) {
      return pick(List.of(random.nextDouble(), Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e100));
    }
    return new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(20));
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /// The bytes with a few of them exchanged, left out or repeated.
  public static byte[] damaged(byte[] bytes, Random random) {
    var out = new java.io.ByteArrayOutputStream();
    for (byte each : bytes) {
      switch (random.nextInt(bytes.length / 2 + 4)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> out.write("<>&;%.=/!['\"".charAt(random.nextInt(12)));
        case 2 -> {}
        case 3 -> {
          out.write(each);
          out.write(each);
        }
        default -> out.write(each);
      }
    }
    return out.toByteArray();
  }
}
