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
        new DeleteObjectTagging(),
        new DeleteObjects(),
        new GetObject(store),
        new GetObjectAcl(),
        new GetObjectAttributes(store),
        new GetObjectLegalHold(),
        new GetObjectRetention(),
        new GetObjectTagging(),
        new HeadObject(store),
        new ListObjectVersions(store),
        new ListObjects(store),
        new ListObjectsV2(store),
        new PutObject(store),
        new PutObjectAcl(),
        new PutObjectLegalHold(),
        new PutObjectRetention(),
        new PutObjectTagging(),
        new RestoreObject());
  }
}
