package dev.virga.protocol.sample;

import dev.virga.spi.wire.Entry;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.RequestName;
import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every kind of shape that a body can hold.
public record Everything(
    @Nullable String text,
    @Nullable Boolean flag,
    @Nullable Integer count,
    @Nullable Long large,
    @Nullable Float ratio,
    @Nullable Double exact,
    @Nullable BigDecimal decimal,
    @Nullable Instant at,
    @Timestamp(Timestamp.Format.EPOCH_SECONDS) @Nullable Instant epoch,
    @Timestamp(Timestamp.Format.HTTP_DATE) @Nullable Instant http,
    @Nullable Blob blob,
    @Nullable Colour colour,
    @Nullable Part part,
    @Nullable List<String> names,
    @Nullable @Item("item") List<Colour> colours,
    @Nullable @Flattened @Name("Tag") List<Part> tags,
    @Nullable List<List<String>> table,
    @Nullable Map<String, String> labels,
    @Nullable @Entry(value = "pair", key = "K", mapped = "V") Map<Colour, Integer> counts,
    @Nullable @Flattened @Name("Attribute") Map<String, Part> attributes,
    @Nullable @RequestName("Special") @Name("renamed") String other) {

  /// A blob in a structure of its own: an array has no equality, so a record gives it one.
  public record Blob(byte[] data) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Blob(byte[] its) && java.util.Arrays.equals(data, its);
    }

    @Override
    public int hashCode() {
      return java.util.Arrays.hashCode(data);
    }

    @Override
    public String toString() {
      return "Blob" + java.util.Arrays.toString(data);
    }
  }

  /// One without any value.
  public static final Everything NOTHING =
      new Everything(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null);

  /// One that has values for some members, by the names of their components.
  public static Everything of(java.util.Map<String, ?> values) {
    var shape = new dev.virga.spi.shape.Shapes().structure(Everything.class);
    @Nullable Object[] slots = shape.slots();
    for (var member : shape.members()) {
      slots[member.index()] = values.get(member.component());
    }
    return (Everything) shape.instantiate(slots);
  }
}
