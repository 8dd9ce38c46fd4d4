package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredObject;

/// Finds the source of a copy, for those who may have it.
public final class SourceReader {
  private final Store store;
  private final ObjectReader reader;

  /// A reader of what is kept.
  public SourceReader(Store store) {
    this.store = store;
    this.reader = new ObjectReader(store);
  }

  /// The version that a copy is to be made of.
  ///
  /// @throws dev.virga.spi.AwsException if there is none, it is another account's than the caller expects,
  ///     its key is not given, a condition does not hold, or it has to be restored first
  public ObjectReader.Located locate(CopySourceHeaders headers) {
    var source = CopySource.of(headers.copySource());
    var located =
        reader.locate(source.bucket(), source.key(), source.versionId(), ObjectReader.COPIER);
    String owner = headers.expectedSourceBucketOwner();
    if (owner != null && !owner.equals(located.bucket().account())) {
      throw S3Errors.accessDenied();
    }
    StoredObject from = located.object();
    new CustomerKey(
            headers.copySourceSSECustomerAlgorithm(),
            headers.copySourceSSECustomerKey(),
            headers.copySourceSSECustomerKeyMD5())
        .checkReader(from.encryption());
    new Conditions.OfRead(
            headers.copySourceIfMatch(),
            headers.copySourceIfNoneMatch(),
            headers.copySourceIfModifiedSince(),
            headers.copySourceIfUnmodifiedSince())
        .checkSource(from, store.context().clock().instant());
    reader.checkReadable(from);
    return located;
  }
}
