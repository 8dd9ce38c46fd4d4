package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Grantee;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.model.Permission;
import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.Configurations;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which access control lists a bucket allows for itself and its objects
/// ([object ownership](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)).
public final class AclRules {
  private final Configurations configurations;
  private final Bucket bucket;

  /// The rules of a bucket.
  public AclRules(Configurations configurations, Bucket bucket) {
    this.configurations = configurations;
    this.bucket = bucket;
  }

  /// Whether the bucket's owner owns everything, which leaves no place for ACLs.
  public boolean enforced() {
    return ownership().filter(it -> it == ObjectOwnership.BUCKET_OWNER_ENFORCED).isPresent();
  }

  boolean preferred() {
    return ownership().filter(it -> it == ObjectOwnership.BUCKET_OWNER_PREFERRED).isPresent();
  }

  /// What a request to set an ACL asks for, in its headers or in its document.
  ///
  /// @param owner the account that owns the bucket or object
  /// @throws dev.virga.spi.AwsException if it asks for nothing, for two things at once, for what is
  ///     not well-formed, or for what the bucket does not allow
  public AccessControlPolicy requested(
      Acl headers, @Nullable AccessControlPolicy document, String owner) {
    if (document != null && !headers.isAbsent()) {
      throw AclErrors.unexpectedContent();
    }
    AccessControlPolicy policy =
        document != null ? wellFormed(document, owner) : headers.policy(owner, bucket.account());
    if (policy == null) {
      throw AclErrors.missing();
    }
    check(policy, headers.isBucketOwnerFullControl() || (document != null && isOwners(policy)));
    return policy;
  }

  /// Refuses what the bucket does not allow.
  ///
  /// @param ofOwner whether it gives full control to the bucket's owner in the way that every bucket
  ///     allows
  void check(AccessControlPolicy policy, boolean ofOwner) {
    if (enforced() && !ofOwner) {
      throw AclErrors.notSupported();
    }
    boolean blocked =
        configurations
            .publicAccessBlock()
            .find(bucket)
            .map(PublicAccessBlockConfiguration::blockPublicAcls)
            .orElse(false);
    if (blocked && isPublic(policy)) {
      throw S3Errors.accessDenied();
    }
  }

  /// Whether a list gives anything to everybody.
  public static boolean isPublic(AccessControlPolicy policy) {
    return grants(policy).stream()
        .map(Grant::grantee)
        .anyMatch(it ->
            it != null
                && (CannedAcl.ALL_USERS.equals(it.uri())
                    || CannedAcl.AUTHENTICATED_USERS.equals(it.uri())));
  }

  private boolean isOwners(AccessControlPolicy policy) {
    List<Grant> grants = grants(policy);
    return grants.size() == 1
        && grants
            .getFirst()
            .equals(
                new Grant(
                    CannedAcl.user(CanonicalUser.id(bucket.account())), Permission.FULL_CONTROL));
  }

  private static AccessControlPolicy wellFormed(AccessControlPolicy document, String owner) {
    Owner named = document.owner();
    if (named == null || named.id() == null || document.grants() == null) {
      throw AclErrors.malformed();
    }
    if (!named.id().equals(CanonicalUser.id(owner))) {
      throw S3Errors.accessDenied();
    }
    return new AccessControlPolicy(
        grants(document).stream().map(AclRules::wellFormed).toList(), CanonicalUser.owner(owner));
  }

  private static Grant wellFormed(Grant grant) {
    Grantee grantee = grant.grantee();
    if (grantee == null || grant.permission() == null) {
      throw AclErrors.malformed();
    } else if (grantee.emailAddress() != null) {
      throw AclErrors.unresolvableEmail();
    } else if (grantee.id() != null) {
      return new Grant(GrantHeader.user(grantee.id()), grant.permission());
    } else if (grantee.uri() != null) {
      return new Grant(GrantHeader.group(grantee.uri()), grant.permission());
    }
    throw AclErrors.malformed();
  }

  private static List<Grant> grants(AccessControlPolicy policy) {
    return policy.grants() == null ? List.of() : policy.grants();
  }

  private Optional<ObjectOwnership> ownership() {
    return configurations
        .ownershipControls()
        .find(bucket)
        .flatMap(it -> it.rules().stream().findFirst())
        .map(it -> it.objectOwnership());
  }
}
