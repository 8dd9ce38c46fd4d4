package dev.virga.plugin.iam.store;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What new things are given: an id, an ARN and a date.
///
/// @param clock the time
/// @param ids where ids and secrets come from
public record Issuer(InstantSource clock, Ids ids) {
  private static final int ID_DIGITS = 17;

  static Issuer of(ServiceContext context) {
    return new Issuer(context.clock(), context.ids());
  }

  /// The time in whole seconds, which is how IAM shows dates.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// A [unique id](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html).
  ///
  /// @param prefix the four letters for the kind: `AROA`
  public String id(String prefix) {
    return prefix + ids.base32(ID_DIGITS);
  }

  /// The ARN of something with a path.
  ///
  /// @param type what stands before the path: `role`
  public static String arn(Scope scope, String type, String path, String name) {
    return "arn:" + scope.partition() + ":iam::" + scope.account() + ":" + type + path + name;
  }
}
