package dev.virga.spi.shape;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How AWS writes a value in a refusal.
final class Rendering {
  private Rendering() {}

  static String of(Object value) {
    return switch (value) {
      case byte[] bytes ->
          "java.nio.HeapByteBuffer[pos=0 lim=" + bytes.length + " cap=" + bytes.length + "]";
      case Shape.UnknownEnum unknown -> unknown.text();
      case Record row -> record(row);
      case Iterable<?> list -> {
        var out = new StringBuilder("[");
        for (@Nullable Object element : list) {
          out.append(out.length() == 1 ? "" : ", ").append(nullable(element));
        }
        yield out.append(']').toString();
      }
      default -> value.toString();
    };
  }

  private static String record(Record row) {
    String fields =
        new Shapes()
            .structure(row.getClass()).members().stream()
                .map(member -> member.name() + "=" + nullable(member.get(row)))
                .collect(Collectors.joining(", "));
    return row.getClass().getSimpleName() + "(" + fields + ")";
  }

  private static String nullable(@Nullable Object value) {
    return value == null ? "null" : of(value);
  }
}
