package dev.virga.plugin.s3.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Dates as headers have them: `Wed, 12 Oct 2009 17:50:00 GMT`.
public final class HttpDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  /// A time as a date.
  public static String of(Instant time) {
    return FORMAT.format(time);
  }
}
