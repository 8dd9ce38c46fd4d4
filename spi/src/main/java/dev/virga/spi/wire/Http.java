package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The HTTP method, path and status of an operation of a REST protocol
/// ([http trait](https://smithy.io/2.0/spec/http-bindings.html)).
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Http {
  /// The method, in capitals.
  String method();

  /// The path pattern: `{Name}` is one segment, `{Name+}` the rest of the path. It may end in
  /// `?key` or `?key=value` for operations told apart by a query parameter.
  String uri();

  /// The status of a success.
  int status() default 200;
}
