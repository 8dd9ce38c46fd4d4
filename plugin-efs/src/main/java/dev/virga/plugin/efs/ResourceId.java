package dev.virga.plugin.efs;

import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.Optional;

/// What clients name a resource by: its id or its ARN.
///
/// @param id the id, such as `fs-0123456789abcdef0`
/// @param scope where it is
record ResourceId(String id, Scope scope) {
  private static final String ACCESS_POINT = "fsap-";

  /// Reads an id or ARN, of which nothing is known but its form.
  ///
  /// @param scope where an id is looked for that is not an ARN
  static ResourceId of(String text, Scope scope) {
    Optional<Arn> arn = Arn.parse(text);
    return arn.isPresent()
        ? new ResourceId(arn.get().resourceId(), new Scope(arn.get().account(), arn.get().region()))
        : new ResourceId(text, scope);
  }

  boolean isAccessPoint() {
    return id.startsWith(ACCESS_POINT);
  }
}
