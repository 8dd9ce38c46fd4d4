package dev.virga.plugin.efs;

import dev.virga.spi.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The zone of a One Zone file system.
///
/// @param name such as `us-east-1a`
/// @param id such as `use1-az1`. Which id a name has differs between accounts of AWS; here the letters
///     are counted
record AvailabilityZone(String name, String id) {
  private static final Pattern REGION = Pattern.compile("([a-z]{2}(?:-[a-z]+)*)-([a-z]+)-(\\d+)");

  /// The zone of a name, or null where a client names none.
  ///
  /// @throws dev.virga.spi.AwsException `UnsupportedAvailabilityZone`
  static @Nullable AvailabilityZone named(@Nullable String name, Scope scope) {
    return name == null
        ? null
        : of(name, scope.region())
            .orElseThrow(() -> EfsErrors.unsupportedAvailabilityZone(name, scope.region()));
  }

  /// The zone of a name, if a region can have it.
  static Optional<AvailabilityZone> of(String name, String region) {
    Matcher parts = REGION.matcher(region);
    if (!parts.matches()
        || name.length() != region.length() + 1
        || !name.startsWith(region)
        || letter(name) < 'a'
        || letter(name) > 'f') {
      return Optional.empty();
    }
    String id =
        area(parts.group(1)) + direction(parts.group(2)) + parts.group(3) + "-az" + number(name);
    return Optional.of(new AvailabilityZone(name, id));
  }

  private static char letter(String name) {
    return name.charAt(name.length() - 1);
  }

  private static int number(String name) {
    return letter(name) - 'a' + 1;
  }

  /// `us-gov` is `usg`, as AWS abbreviates it.
  private static String area(String area) {
    int dash = area.indexOf('-');
    return dash < 0 ? area : area.substring(0, dash) + area.charAt(dash + 1);
  }

  /// `southeast` is `se`.
  private static String direction(String direction) {
    for (String first : new String[] {"north", "south"}) {
      if (direction.startsWith(first) && direction.length() > first.length()) {
        return first.substring(0, 1) + direction.charAt(first.length());
      }
    }
    return direction.substring(0, 1);
  }
}
