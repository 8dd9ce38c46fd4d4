package dev.virga.protocol.rest;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the operations of the tests are about.
@MemberNames(MemberNames.Style.UPPER_CAMEL)
public record Widget(
    @Length(max = 12) String label,
    @Nullable Integer size,
    @Nullable Instant made,
    @Nullable Finish finish,
    @Nullable List<String> colours,
    @Nullable Map<String, String> tags,
    @Nullable List<Widget> parts) {

  /// An enum.
  public enum Finish {
    MATT,
    @Name("high-gloss")
    HIGH_GLOSS
  }
}
