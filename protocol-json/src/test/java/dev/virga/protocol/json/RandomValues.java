package dev.virga.protocol.json;

import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jspecify.annotations.Nullable;

/// Random values for shapes; every structure has its members present or absent at random.
final class RandomValues {
  private static final int DEPTH = 3;

  private RandomValues() {}

  static Arbitrary<Record> of(StructureShape shape) {
    return structure(shape, 0).map(Record.class::cast);
  }

  private static Arbitrary<Object> structure(StructureShape shape, int depth) {
    Builders.BuilderCombinator<@Nullable Object[]> slots = Builders.withBuilder(shape::slots);
    for (var member : shape.members()) {
      if (depth < DEPTH || member.required()) {
        Arbitrary<@Nullable Object> value = value(member.shape(), depth + 1).map(it -> it);
        slots =
            slots
                .use(member.required() ? value : value.injectNull(0.4))
                .inSetter((all, it) -> all[member.index()] = it);
      }
    }
    return slots.build(all -> shape.instantiate(all));
  }

  private static Arbitrary<?> value(Shape shape, int depth) {
    return switch (shape) {
      case StructureShape it -> structure(it, depth);
      case Shape.ListShape it -> value(it.element(), depth).list().ofMaxSize(3);
      case Shape.MapShape it ->
          Arbitraries.maps(value(it.key(), depth), value(it.value(), depth)).ofMaxSize(3);
      case Shape.StringShape it ->
          it.constraints().isEmpty() ? text(12) : text(1).filter(RandomValues::some);
      case Shape.EnumShape it -> Arbitraries.of(Set.copyOf(it.constants().values()));
      case Shape.BooleanShape _ -> Arbitraries.of(true, false);
      case Shape.NumberShape it -> number(it);
      case Shape.TimestampShape it ->
          it.format() == null ? instants() : instants().map(RandomValues::seconds);
      case Shape.BlobShape _ -> Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
      case Shape.StreamShape _, Shape.Structure _ ->
          throw new IllegalArgumentException(shape.toString());
    };
  }

  private static boolean some(String text) {
    return !text.isEmpty();
  }

  private static Instant seconds(Instant instant) {
    return Instant.ofEpochSecond(instant.getEpochSecond());
  }

  private static Arbitrary<String> text(int length) {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(' ', '~'),
            Arbitraries.integers().between(0, 0x1F),
            Arbitraries.integers().between(0x7F, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFF),
            Arbitraries.integers().between(0x10000, 0x10FFFF))
        .list()
        .ofMaxSize(length)
        .map(points ->
            points.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }

  private static Arbitrary<Instant> instants() {
    // the years that an HTTP date can hold
    return Arbitraries.longs()
        .between(
            Instant.parse("0001-01-01T00:00:00Z").toEpochMilli(),
            Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli())
        .map(Instant::ofEpochMilli);
  }

  private static Arbitrary<? extends Number> number(Shape.NumberShape shape) {
    Class<? extends Number> type = shape.type();
    if (type == Integer.class) {
      return shape.constraints().isEmpty()
          ? Arbitraries.oneOf(
              Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE), Arbitraries.integers())
          : Arbitraries.integers().between(0, 9);
    } else if (type == Long.class) {
      return Arbitraries.oneOf(Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE), Arbitraries.longs());
    } else if (type == Float.class) {
      return Arbitraries.oneOf(
          Arbitraries.of(Float.NaN, Float.POSITIVE_INFINITY, Float.MIN_VALUE, -Float.MAX_VALUE),
          Arbitraries.floats());
    } else if (type == Double.class) {
      return Arbitraries.oneOf(
          Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE),
          Arbitraries.doubles());
    }
    return Arbitraries.bigIntegers()
        .flatMap(digits ->
            Arbitraries.integers().between(-50, 50).map(it -> new BigDecimal(digits, it)));
  }
}
