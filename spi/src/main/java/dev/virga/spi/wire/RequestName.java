package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name that a member has in `ec2` requests only
/// ([ec2QueryName](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html)).
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RequestName {
  /// The name as AWS spells it.
  String value();
}
