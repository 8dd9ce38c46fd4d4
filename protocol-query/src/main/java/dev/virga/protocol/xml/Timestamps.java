package dev.virga.protocol.xml;

import dev.virga.spi.wire.Timestamp;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The three formats of
/// [timestampFormat](https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait), to the
/// millisecond, which is as exact as AWS is.
final class Timestamps {
  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
  // RFC 1123 in Java writes one-digit days; RFC 9110 wants two.
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Instant.MAX.getEpochSecond());
  private static final int LONGEST = 64;

  private Timestamps() {}

  static String format(Timestamp.Format format, Instant instant, boolean milliseconds) {
    return switch (format) {
      case DATE_TIME ->
          milliseconds
              ? MILLISECONDS.format(instant)
              : instant.truncatedTo(ChronoUnit.MILLIS).toString();
      case EPOCH_SECONDS ->
          BigDecimal.valueOf(instant.toEpochMilli(), 3).stripTrailingZeros().toPlainString();
      case HTTP_DATE -> HTTP_DATE.format(instant);
    };
  }

  /// Reads an instant.
  ///
  /// @throws IllegalArgumentException if the text is not one
  static Instant parse(Timestamp.Format format, String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("no instant");
    }
    try {
      return switch (format) {
        case DATE_TIME -> OffsetDateTime.parse(text).toInstant();
        case EPOCH_SECONDS -> epochSeconds(new BigDecimal(text));
        case HTTP_DATE -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      };
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("no instant", e);
    }
  }

  private static Instant epochSeconds(BigDecimal seconds) {
    // Compared first: an exponent such as 1e99999999 must not be spelt out.
    if (seconds.abs().compareTo(LARGEST) > 0) {
      throw new ArithmeticException("too large");
    }
    long milliseconds = seconds.movePointRight(3).longValue();
    return Instant.ofEpochMilli(milliseconds);
  }
}
