package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Permission;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.Configurations;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The access control list that the headers of a request ask for
/// ([ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html)).
///
/// @param canned `x-amz-acl`
/// @param fullControl `x-amz-grant-full-control`
/// @param read `x-amz-grant-read`
/// @param readAcp `x-amz-grant-read-acp`
/// @param write `x-amz-grant-write`, which only buckets know
/// @param writeAcp `x-amz-grant-write-acp`
public record Acl(
    @Nullable String canned,
    @Nullable String fullControl,
    @Nullable String read,
    @Nullable String readAcp,
    @Nullable String write,
    @Nullable String writeAcp) {

  /// Whether the request says nothing of an ACL.
  public boolean isAbsent() {
    return canned == null && !hasGrants();
  }

  /// What the headers ask for a bucket. Whether the bucket may have it is not looked at.
  ///
  /// @param owner the account that owns the bucket
  /// @return the policy, or null where nothing is asked for
  /// @throws dev.virga.spi.AwsException `InvalidArgument` or `InvalidRequest`
  public @Nullable AccessControlPolicy ofBucket(String owner) {
    return policy(owner, owner);
  }

  /// What the headers ask for an object, which the bucket has to allow.
  ///
  /// @param configurations which tell whether the bucket allows ACLs, and public ones
  /// @param owner the account that owns the object, see [#owner]
  /// @return the policy, or null where nothing is asked for and in buckets without ACLs
  /// @throws dev.virga.spi.AwsException `AccessControlListNotSupported`, `AccessDenied`,
  ///     `InvalidArgument` or `InvalidRequest`
  public @Nullable AccessControlPolicy ofObject(
      Configurations configurations, Bucket bucket, String owner) {
    AccessControlPolicy policy = policy(owner, bucket.account());
    if (policy == null) {
      return null;
    }
    var rules = new AclRules(configurations, bucket);
    rules.check(policy, isBucketOwnerFullControl());
    return rules.enforced() ? null : policy;
  }

  /// The account that owns a new object: the bucket's where that owns everything, or where it is
  /// preferred and the writer gives it full control; else the writer's.
  public String owner(Configurations configurations, Bucket bucket, String writer) {
    var rules = new AclRules(configurations, bucket);
    return rules.enforced() || (rules.preferred() && isBucketOwnerFullControl())
        ? bucket.account()
        : writer;
  }

  /// The list of what nobody gave one: its owner may do everything.
  public static AccessControlPolicy ofOwner(String account) {
    return new AccessControlPolicy(
        CannedAcl.PRIVATE.grants(account, account), CanonicalUser.owner(account));
  }

  boolean isBucketOwnerFullControl() {
    return canned != null && CannedAcl.of(canned) == CannedAcl.BUCKET_OWNER_FULL_CONTROL;
  }

  /// What the headers ask for, or null where they ask for nothing.
  @Nullable AccessControlPolicy policy(String owner, String bucketOwner) {
    if (isAbsent()) {
      return null;
    }
    if (canned != null && hasGrants()) {
      throw AclErrors.cannedAndGrants();
    }
    List<Grant> grants =
        canned == null ? grants() : CannedAcl.of(canned).grants(owner, bucketOwner);
    return new AccessControlPolicy(grants, CanonicalUser.owner(owner));
  }

  private boolean hasGrants() {
    return Stream.of(fullControl, read, readAcp, write, writeAcp).anyMatch(it -> it != null);
  }

  private List<Grant> grants() {
    return Stream.of(
            GrantHeader.read("x-amz-grant-full-control", fullControl, Permission.FULL_CONTROL),
            GrantHeader.read("x-amz-grant-read", read, Permission.READ),
            GrantHeader.read("x-amz-grant-read-acp", readAcp, Permission.READ_ACP),
            GrantHeader.read("x-amz-grant-write", write, Permission.WRITE),
            GrantHeader.read("x-amz-grant-write-acp", writeAcp, Permission.WRITE_ACP))
        .flatMap(List::stream)
        .toList();
  }
}
