package dev.virga.protocol.json;

import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The three [formats of time](https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait)
/// that AWS uses. All are written to the millisecond.
public final class Timestamps {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);
  private static final int NANOS_PER_MILLI = 1_000_000;

  private Timestamps() {}

  /// Writes a point in time.
  public static String format(Instant instant, Timestamp.Format format) {
    return switch (format) {
      case EPOCH_SECONDS -> epochSeconds(instant);
      case DATE_TIME ->
          DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
      case HTTP_DATE -> HTTP_DATE.format(instant);
    };
  }

  /// Reads an RFC 3339 or HTTP date.
  ///
  /// @throws DateTimeException if it is neither
  public static Instant parse(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0))
        ? DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }

  /// Reads a point in time that came as text where only a certain format is right; the others are
  /// read too.
  ///
  /// @throws DateTimeException if it is none
  public static Instant parse(String text, Timestamp.Format format) {
    if (format != Timestamp.Format.EPOCH_SECONDS) {
      return parse(text);
    }
    try {
      return Decimals.instant(new BigDecimal(text));
    } catch (NumberFormatException _) {
      return parse(text);
    }
  }

  private static String epochSeconds(Instant instant) {
    int millis = instant.getNano() / NANOS_PER_MILLI;
    return millis == 0
        ? Long.toString(instant.getEpochSecond())
        : BigDecimal.valueOf(instant.getEpochSecond())
            .add(BigDecimal.valueOf(millis, 3))
            .stripTrailingZeros()
            .toPlainString();
  }
}
