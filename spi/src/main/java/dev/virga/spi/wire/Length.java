package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The length of a string in characters, of a blob in bytes, or of a list or map in entries.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Length {
  /// The smallest length accepted.
  long min() default 0;

  /// The largest length accepted.
  long max() default Long.MAX_VALUE;
}
