package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.spi.Arn;

/// The ARNs of buckets, which name neither account nor region.
final class BucketArn {
  private BucketArn() {}

  static String of(Bucket bucket) {
    return new Arn(bucket.scope().partition(), "s3", "", "", bucket.name()).toString();
  }
}
