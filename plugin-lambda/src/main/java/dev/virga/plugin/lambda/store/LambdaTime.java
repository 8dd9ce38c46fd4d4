package dev.virga.plugin.lambda.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How Lambda writes times where its model has strings: `2026-01-31T23:59:59.000+0000`.
public final class LambdaTime {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private LambdaTime() {}

  /// Writes a time.
  public static String format(Instant time) {
    return FORMAT.format(time);
  }
}
