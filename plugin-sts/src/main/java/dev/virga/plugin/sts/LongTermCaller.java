package dev.virga.plugin.sts;

import dev.virga.spi.Arn;
import dev.virga.spi.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A caller that signs with a key of its own and not with temporary credentials.
///
/// @param root whether it is the root user of its account
record LongTermCaller(boolean root) {
  private static final Duration USUAL = Duration.ofHours(12);
  private static final Duration LONGEST_OF_ROOT = Duration.ofHours(1);

  /// The caller of an operation that temporary credentials may not call.
  ///
  /// @throws dev.virga.spi.AwsException `AccessDenied` to temporary credentials
  static LongTermCaller of(Principal caller, String operation) {
    if (caller.accessKeyId().startsWith("ASIA")) {
      throw StsErrors.notWithSessionCredentials(operation);
    }
    return new LongTermCaller(
        Arn.parse(caller.arn()).filter(arn -> arn.resource().equals("root")).isPresent());
  }

  /// How long the credentials of this caller last.
  ///
  /// @param seconds what was asked for, or null
  Duration lifetime(@Nullable Integer seconds) {
    Duration asked = seconds == null ? USUAL : Duration.ofSeconds(seconds);
    return root && asked.compareTo(LONGEST_OF_ROOT) > 0 ? LONGEST_OF_ROOT : asked;
  }
}
