package dev.virga.spi.capability;

import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Temporary credentials; offered by STS.
public interface Credentials {
  /// Issues credentials of a role for a workload.
  ///
  /// @param roleArn the role
  /// @param sessionName what the session is called in the caller's ARN
  /// @param lifetime how long they are good for
  Session assumeRole(Scope scope, String roleArn, String sessionName, Duration lifetime);

  /// Looks up credentials that were issued, expired or not.
  Optional<Issued> find(String accessKeyId);

  /// Credentials for a workload.
  record Session(
      String accessKeyId, String secretAccessKey, String sessionToken, Instant expiration) {}

  /// Whose credentials they are.
  ///
  /// @param secretAccessKey what signatures are verified with where a service verifies them
  record Issued(Principal principal, String secretAccessKey, Instant expiration) {}
}
