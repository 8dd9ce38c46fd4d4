package dev.virga.plugin.cloudmap;

import dev.virga.spi.Arn;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Ids and ARNs as Cloud Map makes them, and which id a client means that may give either.
final class Identifiers {
  private static final String SERVICE = "servicediscovery";

  private final Ids ids;

  Identifiers(Ids ids) {
    this.ids = ids;
  }

  /// The two kinds of resources that have ARNs.
  enum Kind {
    NAMESPACE("ns-"),
    SERVICE("srv-");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    private String type() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String next(Kind kind) {
    return kind.prefix + lettersAndDigits(16);
  }

  String hostedZone() {
    return "Z" + ids.base32(20);
  }

  /// Such as `gv4g5meo7ndmeh4fqskygvk23d2fijwa-k9302yzd`: what comes behind is the time.
  String operation(Instant now) {
    return lettersAndDigits(32) + "-" + Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
  }

  /// What tells the second namespace of a name from the first.
  String suffix() {
    return lettersAndDigits(16);
  }

  static String arn(Scope scope, Kind kind, String id) {
    return Arn.of(SERVICE, scope, kind.type() + "/" + id).toString();
  }

  /// The id in an id or an ARN; nothing if it is the ARN of something else.
  static Optional<String> id(Scope scope, Kind kind, String idOrArn) {
    return idOrArn.startsWith("arn:")
        ? Arn.parse(idOrArn)
            .filter(it -> it.service().equals(SERVICE) && it.in(scope))
            .filter(it -> it.resourceType().equals(kind.type()))
            .map(Arn::resourceId)
        : Optional.of(idOrArn);
  }

  private String lettersAndDigits(int length) {
    return ids.base32(length).toLowerCase(Locale.ROOT);
  }
}
