package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.AccelerateConfiguration;
import dev.virga.plugin.s3.model.AnalyticsConfiguration;
import dev.virga.plugin.s3.model.BucketLifecycleConfiguration;
import dev.virga.plugin.s3.model.BucketLoggingStatus;
import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.IntelligentTieringConfiguration;
import dev.virga.plugin.s3.model.InventoryConfiguration;
import dev.virga.plugin.s3.model.MetricsConfiguration;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.ObjectLockConfiguration;
import dev.virga.plugin.s3.model.ObjectLockEnabled;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.OwnershipControls;
import dev.virga.plugin.s3.model.OwnershipControlsRule;
import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;
import dev.virga.plugin.s3.model.ReplicationConfiguration;
import dev.virga.plugin.s3.model.RequestPaymentConfiguration;
import dev.virga.plugin.s3.model.ServerSideEncryptionConfiguration;
import dev.virga.plugin.s3.model.Tagging;
import dev.virga.plugin.s3.model.WebsiteConfiguration;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// Everything that can be configured for a bucket, each kind in a table of its own.
///
/// @param policy the policy document
/// @param lifecycle with the default minimum object size
public record Configurations(
    SubResource<PolicyDocument> policy,
    SubResource<Tagging> tagging,
    SubResource<CORSConfiguration> cors,
    SubResource<Lifecycle> lifecycle,
    SubResource<ServerSideEncryptionConfiguration> encryption,
    SubResource<WebsiteConfiguration> website,
    SubResource<BucketLoggingStatus> logging,
    SubResource<NotificationConfiguration> notification,
    SubResource<PublicAccessBlockConfiguration> publicAccessBlock,
    SubResource<OwnershipControls> ownershipControls,
    SubResource<ReplicationConfiguration> replication,
    SubResource<AccelerateConfiguration> accelerate,
    SubResource<RequestPaymentConfiguration> requestPayment,
    SubResource<ObjectLockConfiguration> objectLock,
    NamedConfigurations<MetricsConfiguration> metrics,
    NamedConfigurations<AnalyticsConfiguration> analytics,
    NamedConfigurations<InventoryConfiguration> inventory,
    NamedConfigurations<IntelligentTieringConfiguration> intelligentTiering) {

  /// A policy as it came.
  public record PolicyDocument(String json) {}

  /// Rules, and from which size on objects move to other storage classes.
  public record Lifecycle(
      BucketLifecycleConfiguration rules, String transitionDefaultMinimumObjectSize) {}

  /// The configurations that the tables of a service hold.
  public static Configurations of(ServiceContext context) {
    return new Configurations(
        new SubResource<>(context, "policy", PolicyDocument.class, S3Errors::noSuchBucketPolicy),
        new SubResource<>(context, "tagging", Tagging.class, S3Errors::noSuchTagSet),
        new SubResource<>(
            context, "cors", CORSConfiguration.class, S3Errors::noSuchCorsConfiguration),
        new SubResource<>(
            context, "lifecycle", Lifecycle.class, S3Errors::noSuchLifecycleConfiguration),
        new SubResource<>(
            context,
            "encryption",
            ServerSideEncryptionConfiguration.class,
            S3Errors::noEncryptionConfiguration),
        new SubResource<>(
            context, "website", WebsiteConfiguration.class, S3Errors::noSuchWebsiteConfiguration),
        new SubResource<>(context, "logging", BucketLoggingStatus.class, S3Errors::noSuchBucket),
        new SubResource<>(
            context, "notification", NotificationConfiguration.class, S3Errors::noSuchBucket),
        new SubResource<>(
            context,
            "public-access-block",
            PublicAccessBlockConfiguration.class,
            S3Errors::noSuchPublicAccessBlock),
        new SubResource<>(
            context,
            "ownership-controls",
            OwnershipControls.class,
            S3Errors::ownershipControlsNotFound),
        new SubResource<>(
            context,
            "replication",
            ReplicationConfiguration.class,
            S3Errors::replicationConfigurationNotFound),
        new SubResource<>(
            context, "accelerate", AccelerateConfiguration.class, S3Errors::noSuchBucket),
        new SubResource<>(
            context, "request-payment", RequestPaymentConfiguration.class, S3Errors::noSuchBucket),
        new SubResource<>(
            context,
            "object-lock",
            ObjectLockConfiguration.class,
            S3Errors::objectLockConfigurationNotFound),
        new NamedConfigurations<>(
            context,
            "metrics",
            MetricsConfiguration.class,
            MetricsConfiguration::id,
            S3Errors::noSuchConfiguration),
        new NamedConfigurations<>(
            context,
            "analytics",
            AnalyticsConfiguration.class,
            AnalyticsConfiguration::id,
            S3Errors::noSuchConfiguration),
        new NamedConfigurations<>(
            context,
            "inventory",
            InventoryConfiguration.class,
            InventoryConfiguration::id,
            S3Errors::noSuchConfiguration),
        new NamedConfigurations<>(
            context,
            "intelligent-tiering",
            IntelligentTieringConfiguration.class,
            IntelligentTieringConfiguration::id,
            S3Errors::noSuchConfiguration));
  }

  /// Configures a bucket that was just made as S3 does.
  ///
  /// @param ownership who owns objects
  public void created(Bucket bucket, ObjectOwnership ownership) {
    ownershipControls.put(
        bucket, new OwnershipControls(List.of(new OwnershipControlsRule(ownership))));
    publicAccessBlock.put(bucket, new PublicAccessBlockConfiguration(true, true, true, true));
    if (bucket.objectLock()) {
      objectLock.put(bucket, new ObjectLockConfiguration(ObjectLockEnabled.ENABLED, null));
    }
  }

  /// Forgets everything that a bucket had, because it is deleted.
  public void forget(Bucket bucket) {
    List.of(
            policy,
            tagging,
            cors,
            lifecycle,
            encryption,
            website,
            logging,
            notification,
            publicAccessBlock,
            ownershipControls,
            replication,
            accelerate,
            requestPayment,
            objectLock)
        .forEach(it -> it.remove(bucket));
    List.of(metrics, analytics, inventory, intelligentTiering).forEach(it -> it.clear(bucket));
  }
}
