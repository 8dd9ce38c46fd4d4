package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.spi.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A bucket.
///
/// @param name its name, which no other bucket has in any account
/// @param account the account that owns it
/// @param region the region that it is in
/// @param creationDate when it was made
/// @param objectLock whether it was made with object lock, or got it later
/// @param versioning whether versions are kept, or null where that was never said
/// @param mfaDelete `Enabled` or `Disabled`, or null
/// @param acl who may do what, or null for the owner alone
public record Bucket(
    String name,
    String account,
    String region,
    Instant creationDate,
    boolean objectLock,
    @Nullable Versioning versioning,
    @Nullable String mfaDelete,
    @Nullable AccessControlPolicy acl) {

  /// Whether versions are kept.
  public enum Versioning {
    /// Every write makes a version.
    ENABLED,
    /// Writes replace the version `null`; older ones are kept.
    SUSPENDED
  }

  /// Where its rows stand.
  public Scope scope() {
    return new Scope(account, region);
  }

  /// The same with another state of versioning.
  public Bucket withVersioning(@Nullable Versioning status, @Nullable String mfa) {
    return new Bucket(name, account, region, creationDate, objectLock, status, mfa, acl);
  }

  /// The same with object lock, which needs versions.
  public Bucket withObjectLock() {
    return new Bucket(
        name, account, region, creationDate, true, Versioning.ENABLED, mfaDelete, acl);
  }

  /// The same with other grants.
  public Bucket withAcl(@Nullable AccessControlPolicy policy) {
    return new Bucket(
        name, account, region, creationDate, objectLock, versioning, mfaDelete, policy);
  }
}
