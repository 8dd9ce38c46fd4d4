package dev.virga.protocol.json;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A structure with a member of every kind, all of them optional.
public record KitchenSink(
    @Nullable String text,
    @Nullable Boolean flag,
    @Nullable Integer small,
    @Nullable Long large,
    @Nullable Float ratio,
    @Nullable Double exact,
    @Nullable BigDecimal money,
    @Nullable Instant at,
    @Timestamp(Timestamp.Format.DATE_TIME) @Nullable Instant dateTime,
    @Timestamp(Timestamp.Format.HTTP_DATE) @Nullable Instant httpDate,
    byte @Nullable [] blob,
    @Nullable Colour colour,
    @Nullable List<String> words,
    @Nullable List<List<Long>> matrix,
    @Nullable List<Drawer> drawers,
    @Nullable Map<String, String> tags,
    @Nullable Map<Colour, List<Drawer>> byColour,
    @Nullable KitchenSink nested) {

  /// An enum, one name of which is no Java name.
  public enum Colour {
    RED,
    @Name("sea-green")
    SEA_GREEN
  }

  /// A structure with rules and a name of its own on the wire.
  public record Drawer(
      @Length(min = 1, max = 8) String label,
      @Range(max = 9) @Nullable Integer spoons,
      @Name("Forks") @Nullable Integer forks) {}
}
