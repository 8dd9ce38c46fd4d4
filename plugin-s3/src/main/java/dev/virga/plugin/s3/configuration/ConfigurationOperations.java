package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on what is configured for buckets.
public final class ConfigurationOperations {
  private ConfigurationOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new DeleteBucketAnalyticsConfiguration(store),
        new DeleteBucketCors(store),
        new DeleteBucketEncryption(store),
        new DeleteBucketIntelligentTieringConfiguration(store),
        new DeleteBucketInventoryConfiguration(store),
        new DeleteBucketLifecycle(store),
        new DeleteBucketMetricsConfiguration(store),
        new DeleteBucketOwnershipControls(store),
        new DeleteBucketPolicy(store),
        new DeleteBucketReplication(store),
        new DeleteBucketTagging(store),
        new DeleteBucketWebsite(store),
        new DeletePublicAccessBlock(store),
        new GetBucketAccelerateConfiguration(store),
        new GetBucketAnalyticsConfiguration(store),
        new GetBucketCors(store),
        new GetBucketEncryption(store),
        new GetBucketIntelligentTieringConfiguration(store),
        new GetBucketInventoryConfiguration(store),
        new GetBucketLifecycleConfiguration(store),
        new GetBucketLogging(store),
        new GetBucketMetricsConfiguration(store),
        new GetBucketNotificationConfiguration(store),
        new GetBucketOwnershipControls(store),
        new GetBucketPolicy(store),
        new GetBucketPolicyStatus(store),
        new GetBucketReplication(store),
        new GetBucketRequestPayment(store),
        new GetBucketTagging(store),
        new GetBucketWebsite(store),
        new GetObjectLockConfiguration(store),
        new GetPublicAccessBlock(store),
        new ListBucketAnalyticsConfigurations(store),
        new ListBucketIntelligentTieringConfigurations(store),
        new ListBucketInventoryConfigurations(store),
        new ListBucketMetricsConfigurations(store),
        new PutBucketAccelerateConfiguration(store),
        new PutBucketAnalyticsConfiguration(store),
        new PutBucketCors(store),
        new PutBucketEncryption(store),
        new PutBucketIntelligentTieringConfiguration(store),
        new PutBucketInventoryConfiguration(store),
        new PutBucketLifecycleConfiguration(store),
        new PutBucketLogging(store),
        new PutBucketMetricsConfiguration(store),
        new PutBucketNotificationConfiguration(store),
        new PutBucketOwnershipControls(store),
        new PutBucketPolicy(store),
        new PutBucketReplication(store),
        new PutBucketRequestPayment(store),
        new PutBucketTagging(store),
        new PutBucketWebsite(store),
        new PutObjectLockConfiguration(store),
        new PutPublicAccessBlock(store));
  }
}
