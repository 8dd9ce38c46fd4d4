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
        new DeleteBucketAnalyticsConfiguration(),
        new DeleteBucketCors(),
        new DeleteBucketEncryption(),
        new DeleteBucketIntelligentTieringConfiguration(),
        new DeleteBucketInventoryConfiguration(),
        new DeleteBucketLifecycle(),
        new DeleteBucketMetricsConfiguration(),
        new DeleteBucketOwnershipControls(),
        new DeleteBucketPolicy(),
        new DeleteBucketReplication(),
        new DeleteBucketTagging(),
        new DeleteBucketWebsite(),
        new DeletePublicAccessBlock(),
        new GetBucketAccelerateConfiguration(),
        new GetBucketAnalyticsConfiguration(),
        new GetBucketCors(),
        new GetBucketEncryption(),
        new GetBucketIntelligentTieringConfiguration(),
        new GetBucketInventoryConfiguration(),
        new GetBucketLifecycleConfiguration(),
        new GetBucketLogging(),
        new GetBucketMetricsConfiguration(),
        new GetBucketNotificationConfiguration(),
        new GetBucketOwnershipControls(),
        new GetBucketPolicy(),
        new GetBucketPolicyStatus(),
        new GetBucketReplication(),
        new GetBucketRequestPayment(),
        new GetBucketTagging(),
        new GetBucketWebsite(),
        new GetObjectLockConfiguration(),
        new GetPublicAccessBlock(),
        new ListBucketAnalyticsConfigurations(),
        new ListBucketIntelligentTieringConfigurations(),
        new ListBucketInventoryConfigurations(),
        new ListBucketMetricsConfigurations(),
        new PutBucketAccelerateConfiguration(),
        new PutBucketAnalyticsConfiguration(),
        new PutBucketCors(),
        new PutBucketEncryption(),
        new PutBucketIntelligentTieringConfiguration(),
        new PutBucketInventoryConfiguration(),
        new PutBucketLifecycleConfiguration(),
        new PutBucketLogging(),
        new PutBucketMetricsConfiguration(),
        new PutBucketNotificationConfiguration(),
        new PutBucketOwnershipControls(),
        new PutBucketPolicy(),
        new PutBucketReplication(),
        new PutBucketRequestPayment(),
        new PutBucketTagging(),
        new PutBucketWebsite(),
        new PutObjectLockConfiguration(),
        new PutPublicAccessBlock());
  }
}
