package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.CreateBucketConfiguration;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.model.Tagging;
import dev.virga.plugin.s3.object.Acl;
import dev.virga.plugin.s3.object.AclErrors;
import dev.virga.plugin.s3.object.AclRules;
import dev.virga.plugin.s3.object.TagSet;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
@Http(method = "PUT", uri = "/{Bucket}")
public final class CreateBucket implements Operation<CreateBucket.Request, CreateBucket.Response> {
  private final Store store;

  CreateBucket(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Header("x-amz-acl") @Nullable String acl,
      @Label String bucket,
      @Payload @Nullable CreateBucketConfiguration createBucketConfiguration,
      @Header("x-amz-grant-full-control") @Nullable String grantFullControl,
      @Header("x-amz-grant-read") @Nullable String grantRead,
      @Header("x-amz-grant-read-acp") @Nullable String grantReadACP,
      @Header("x-amz-grant-write") @Nullable String grantWrite,
      @Header("x-amz-grant-write-acp") @Nullable String grantWriteACP,
      @Header("x-amz-bucket-object-lock-enabled") @Nullable Boolean objectLockEnabledForBucket,
      @Header("x-amz-object-ownership") @Nullable String objectOwnership,
      @Header("x-amz-bucket-namespace") @Nullable String bucketNamespace) {}

  /// What it gets.
  public record Response(
      @Header("Location") @Nullable String location,
      @Header("x-amz-bucket-arn") @Nullable String bucketArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Bucket bucket = bucket(request, context);
    ObjectOwnership ownership = ownership(request.objectOwnership());
    checkAcl(bucket.acl(), bucket, ownership);
    List<Tag> tags = tags(request.createBucketConfiguration());
    Optional<Bucket> taken = store.buckets().create(bucket);
    if (taken.isPresent()) {
      checkTaken(taken.get(), bucket);
    } else {
      store.configurations().created(bucket, ownership);
      if (!tags.isEmpty()) {
        store.configurations().tagging().put(bucket, new Tagging(tags));
      }
    }
    boolean classic = bucket.region().equals(BucketLocation.CLASSIC);
    return new Response(
        classic ? "/" + bucket.name() : "http://" + bucket.name() + ".s3.amazonaws.com/",
        BucketArn.of(bucket));
  }

  private Bucket bucket(Request request, RequestContext context) {
    String name = request.bucket();
    BucketName.check(name);
    CreateBucketConfiguration configuration = request.createBucketConfiguration();
    if (isOfDirectories(configuration)) {
      throw S3Errors.notImplemented("CreateBucket with directory buckets");
    }
    if (request.bucketNamespace() != null && !request.bucketNamespace().equals("global")) {
      throw S3Errors.notImplemented("CreateBucket with account regional namespaces");
    }
    String account = context.scope().account();
    boolean objectLock = Boolean.TRUE.equals(request.objectLockEnabledForBucket());
    var acl =
        new Acl(
            request.acl(),
            request.grantFullControl(),
            request.grantRead(),
            request.grantReadACP(),
            request.grantWrite(),
            request.grantWriteACP());
    return new Bucket(
        name,
        account,
        BucketLocation.of(
            configuration == null ? null : configuration.locationConstraint(),
            context.scope().region(),
            store.context().fidelity()),
        store.context().clock().instant(),
        objectLock,
        objectLock ? Bucket.Versioning.ENABLED : null,
        null,
        acl.ofBucket(account));
  }

  private static boolean isOfDirectories(@Nullable CreateBucketConfiguration configuration) {
    return configuration != null
        && (configuration.location() != null || configuration.bucket() != null);
  }

  private static ObjectOwnership ownership(@Nullable String header) {
    return switch (header) {
      case null -> ObjectOwnership.BUCKET_OWNER_ENFORCED;
      case "BucketOwnerEnforced" -> ObjectOwnership.BUCKET_OWNER_ENFORCED;
      case "BucketOwnerPreferred" -> ObjectOwnership.BUCKET_OWNER_PREFERRED;
      case "ObjectWriter" -> ObjectOwnership.OBJECT_WRITER;
      default -> throw BucketErrors.invalidOwnership(header);
    };
  }

  /// A list that gives nothing away may be named even where there are no lists.
  private static void checkAcl(
      @Nullable AccessControlPolicy acl, Bucket bucket, ObjectOwnership ownership) {
    if (acl == null || acl.equals(Acl.ofOwner(bucket.account()))) {
      return;
    }
    if (ownership == ObjectOwnership.BUCKET_OWNER_ENFORCED) {
      throw AclErrors.withObjectOwnership();
    }
    if (AclRules.isPublic(acl)) {
      throw AclErrors.withBlockPublicAccess();
    }
  }

  private static List<Tag> tags(@Nullable CreateBucketConfiguration configuration) {
    return configuration == null || configuration.tags() == null
        ? List.of()
        : TagSet.ofBucket(configuration.tags());
  }

  /// In `us-east-1`, S3 lets an owner make a bucket again, and nothing changes.
  private static void checkTaken(Bucket taken, Bucket wanted) {
    if (!taken.account().equals(wanted.account())) {
      throw BucketErrors.alreadyExists(wanted.name());
    }
    if (!taken.region().equals(BucketLocation.CLASSIC)
        || !wanted.region().equals(BucketLocation.CLASSIC)) {
      throw BucketErrors.alreadyOwnedByYou(wanted.name());
    }
  }
}
