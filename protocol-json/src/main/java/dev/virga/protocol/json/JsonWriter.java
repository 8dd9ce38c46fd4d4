package dev.virga.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.virga.spi.AwsException;
import dev.virga.spi.shape.Member;
import dev.virga.spi.shape.Shape;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.wire.Timestamp;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Writes one document.
final class JsonWriter {
  private final JsonGenerator generator;

  JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  void structure(StructureShape shape, Record row, Predicate<Member> which) throws IOException {
    generator.writeStartObject();
    for (Member member : shape.members()) {
      if (which.test(member)) {
        Object value = member.get(row);
        if (value != null) {
          generator.writeFieldName(member.name());
          value(member.shape(), value);
        }
      }
    }
    generator.writeEndObject();
  }

  void value(Shape shape, Object value) throws IOException {
    switch (shape) {
      case StructureShape it -> structure(it, (Record) value, _ -> true);
      case Shape.ListShape it -> list(it, (List<?>) value);
      case Shape.MapShape it -> map(it, (Map<?, ?>) value);
      case Shape.StringShape _ -> string((String) value);
      case Shape.EnumShape it -> generator.writeString(it.wireName((Enum<?>) value));
      case Shape.BooleanShape _ -> generator.writeBoolean((Boolean) value);
      case Shape.NumberShape _ -> number((Number) value);
      case Shape.TimestampShape it -> timestamp((Instant) value, it.format());
      case Shape.BlobShape _ -> generator.writeBinary((byte[]) value);
      case Shape.StreamShape _, Shape.Structure _ ->
          throw new IllegalArgumentException("no value of a JSON body: " + shape);
    }
  }

  void error(@Nullable String codeName, AwsException error) throws IOException {
    generator.writeStartObject();
    if (codeName != null) {
      generator.writeStringField(codeName, error.code());
    }
    boolean spelt = error.members().keySet().stream().anyMatch("message"::equalsIgnoreCase);
    if (!spelt && !error.message().isEmpty()) {
      generator.writeFieldName("message");
      string(error.message());
    }
    for (var member : error.members().entrySet()) {
      generator.writeFieldName(member.getKey());
      free(member.getValue());
    }
    generator.writeEndObject();
  }

  private void list(Shape.ListShape shape, List<?> list) throws IOException {
    generator.writeStartArray();
    for (Object element : list) {
      value(shape.element(), element);
    }
    generator.writeEndArray();
  }

  private void map(Shape.MapShape shape, Map<?, ?> map) throws IOException {
    generator.writeStartObject();
    for (var entry : map.entrySet()) {
      generator.writeFieldName(
          shape.key() instanceof Shape.EnumShape it
              ? it.wireName((Enum<?>) entry.getKey())
              : WellFormed.text((String) entry.getKey()));
      value(shape.value(), entry.getValue());
    }
    generator.writeEndObject();
  }

  private void string(String text) throws IOException {
    generator.writeString(WellFormed.text(text));
  }

  private void number(Number number) throws IOException {
    switch (number) {
      case Integer it -> generator.writeNumber(it);
      case Long it -> generator.writeNumber(it);
      // not-a-number and the infinities have no JSON number; Jackson writes them as strings
      case Float it -> generator.writeNumber(it);
      case Double it -> generator.writeNumber(it);
      case BigDecimal it -> generator.writeNumber(it);
      default -> throw new IllegalArgumentException("no number of the wire: " + number.getClass());
    }
  }

  private void timestamp(Instant instant, Timestamp.@Nullable Format format) throws IOException {
    if (format == null || format == Timestamp.Format.EPOCH_SECONDS) {
      generator.writeNumber(Timestamps.format(instant, Timestamp.Format.EPOCH_SECONDS));
    } else {
      generator.writeString(Timestamps.format(instant, format));
    }
  }

  /// A member of an error, which has no shape.
  private void free(Object value) throws IOException {
    switch (value) {
      case String text -> string(text);
      case Boolean bool -> generator.writeBoolean(bool);
      case Number number -> number(number);
      case Enum<?> constant -> string(constant.name());
      case Iterable<?> list -> {
        generator.writeStartArray();
        for (Object element : list) {
          free(element);
        }
        generator.writeEndArray();
      }
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (var entry : map.entrySet()) {
          generator.writeFieldName(entry.getKey().toString());
          free(entry.getValue());
        }
        generator.writeEndObject();
      }
      default -> throw new IllegalArgumentException("no member of an error: " + value.getClass());
    }
  }
}
