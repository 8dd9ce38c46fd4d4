package dev.virga.spi.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How the wire names of members follow from the names of record components, for every record of a
/// package or for one record. Without it the two are equal. A single member that does not follow the
/// rule says so with [Name].
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface MemberNames {
  /// The rule.
  Style value();

  /// The two spellings that AWS uses.
  enum Style {
    /// `taskArn` stays `taskArn` (ECS, ECR, CloudWatch Logs).
    LOWER_CAMEL,
    /// `taskArn` becomes `TaskArn` (STS, IAM, Lambda, EFS, Cloud Map).
    UPPER_CAMEL
  }
}
