package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.EntityErrors;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Scope;

/// What a user has that [has to be deleted](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_remove.html#id_users_deleting_cli)
/// before it can be.
final class UserDependencies {
  private UserDependencies() {}

  /// Refuses to go on while a user has anything.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  static void requireNone(Store store, Scope scope, User user) {
    store.users().requireNoPolicies(scope, user);
    require(store.groups().of(scope, user).isEmpty(), "must remove users from group first.");
    require(store.loginProfiles().find(scope, user).isEmpty(), "must delete login profile first.");
    require(store.accessKeys().of(scope, user).isEmpty(), "must delete access keys first.");
    require(store.mfaDevices().of(scope, user).isEmpty(), "must delete MFA device first.");
    require(
        store.signingCertificates().of(scope, user).isEmpty(), "must delete certificates first.");
    require(
        store.sshKeys().of(scope, user).isEmpty()
            && store.serviceCredentials().of(scope, user).isEmpty(),
        "must remove referenced objects first.");
  }

  private static void require(boolean none, String first) {
    if (!none) {
      throw EntityErrors.cannotDelete(first);
    }
  }
}
