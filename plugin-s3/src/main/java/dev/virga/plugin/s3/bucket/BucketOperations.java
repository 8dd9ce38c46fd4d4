package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on buckets.
public final class BucketOperations {
  private BucketOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new CreateBucket(store),
        new DeleteBucket(store),
        new GetBucketAcl(store),
        new GetBucketLocation(store),
        new GetBucketVersioning(store),
        new HeadBucket(store),
        new ListBuckets(store),
        new PutBucketAcl(store),
        new PutBucketVersioning(store));
  }
}
