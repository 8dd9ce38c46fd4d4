package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The largest body of a request of an operation, where the platform's limit does not fit. It does
/// not bound a member that streams.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxRequest {
  /// The limit in bytes.
  long value();

  /// What the refusal calls the operation, where it is not the operation's own name.
  String operation() default "";
}
