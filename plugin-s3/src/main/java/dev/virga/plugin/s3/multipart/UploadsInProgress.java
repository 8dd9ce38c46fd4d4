package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.object.CustomerKey;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredUpload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the upload that a new part is for.
///
/// @param store what is kept
record UploadsInProgress(Store store) {

  /// An upload, and the bucket that it is in.
  record Located(Bucket bucket, StoredUpload upload) {}

  /// The upload, if it takes such a part.
  ///
  /// @param key the key with which the client encrypts, which must be that of the upload
  /// @throws dev.virga.spi.AwsException `NoSuchBucket`, `NoSuchUpload`, `InvalidArgument`,
  ///     `InvalidRequest`
  Located locate(String bucketName, String key, String id, int number, CustomerKey customerKey) {
    PartNumber.check(number);
    Bucket bucket = store.buckets().get(bucketName);
    StoredUpload upload = store.uploads().get(bucket, key, id);
    check(customerKey, upload.object().encryption().customerKeyMd5());
    return new Located(bucket, upload);
  }

  private static void check(CustomerKey key, @Nullable String wanted) {
    if (key.absent()) {
      if (wanted != null) {
        throw MultipartErrors.customerKeyNeeded();
      }
      return;
    }
    key.check();
    if (!Objects.equals(key.md5(), wanted)) {
      throw MultipartErrors.otherCustomerKey();
    }
  }
}
