package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on objects.
public final class ObjectOperations {
  private ObjectOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new CopyObject(store),
        new DeleteObject(store),
        new DeleteObjectTagging(store),
        new DeleteObjects(store),
        new GetObject(store),
        new GetObjectAcl(store),
        new GetObjectAttributes(store),
        new GetObjectLegalHold(store),
        new GetObjectRetention(store),
        new GetObjectTagging(store),
        new HeadObject(store),
        new ListObjectVersions(store),
        new ListObjects(store),
        new ListObjectsV2(store),
        new PutObject(store),
        new PutObjectAcl(store),
        new PutObjectLegalHold(store),
        new PutObjectRetention(store),
        new PutObjectTagging(store),
        new RestoreObject(store));
  }
}
