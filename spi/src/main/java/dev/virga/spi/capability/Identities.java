package dev.virga.spi.capability;

import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import java.util.Optional;

/// The users and roles that there are; offered by IAM.
public interface Identities {
  /// The long-term access key of an id. Keys that were never created here are not found.
  Optional<AccessKey> accessKey(String accessKeyId);

  /// The unique id of a role, with which the ids of its sessions start: `AROA…`.
  ///
  /// @param roleArn the role's ARN
  Optional<String> roleId(String roleArn);

  /// Notes that a user or a role's session has called a service.
  ///
  /// @param scope the account and region of the call
  /// @param service the signing name of the service
  void called(Principal caller, Scope scope, String service);

  /// Whose key it is.
  ///
  /// @param secretAccessKey what signatures are verified with where a service verifies them
  /// @param usable whether it is active and was not deleted; calls with others are refused
  record AccessKey(Principal principal, String secretAccessKey, boolean usable) {}
}
