package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How an instant is written where a service does not follow its protocol.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Timestamp {
  /// The format.
  Format value();

  /// The formats of
  /// [timestampFormat](https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait).
  enum Format {
    /// Seconds since 1970 as a number that may have a fraction.
    EPOCH_SECONDS,
    /// `2026-01-31T23:59:59Z`, with milliseconds where there are any.
    DATE_TIME,
    /// `Sat, 31 Jan 2026 23:59:59 GMT`.
    HTTP_DATE
  }
}
