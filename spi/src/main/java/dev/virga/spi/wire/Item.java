package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The element name of the entries of a list in XML and query strings, for one list, or for all lists
/// in the records of a package; `member` without it.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.PACKAGE})
public @interface Item {
  /// The name as AWS spells it.
  String value();
}
