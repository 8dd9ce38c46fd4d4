package dev.virga.plugin.s3.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The instants of signatures: `20130524T000000Z`, or the `Date` header's form.
final class Timestamps {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Timestamps() {}

  static Optional<Instant> parse(String text) {
    return parse(BASIC, text);
  }

  /// The basic form of either form.
  static Optional<String> normalize(String text) {
    return parse(text)
        .or(() -> parse(DateTimeFormatter.RFC_1123_DATE_TIME, text))
        .map(BASIC::format);
  }

  private static Optional<Instant> parse(DateTimeFormatter format, String text) {
    try {
      return Optional.of(format.parse(text, Instant::from));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
