package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The element names of the entries of a map in XML and query strings.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Entry {
  /// The name of an entry.
  String value() default "entry";

  /// The name of its key.
  String key() default "key";

  /// The name of its value.
  String mapped() default "value";
}
