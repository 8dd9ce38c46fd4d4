package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.store.EntityErrors;

/// The statuses that a credential can be given: it expires by itself only.
final class CredentialStatus {
  private CredentialStatus() {}

  /// A status that a credential can be given.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationError`
  static StatusType settable(StatusType status) {
    return switch (status) {
      case ACTIVE, INACTIVE -> status;
      case EXPIRED ->
          throw EntityErrors.validation(
              "1 validation error detected: Value 'Expired' at 'status' failed to satisfy"
                  + " constraint: Member must satisfy enum value set: [Active, Inactive]");
    };
  }
}
