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
        new CopyObject(),
        new DeleteObject(),
        new DeleteObjectTagging(),
        new DeleteObjects(),
        new GetObject(),
        new GetObjectAcl(),
        new GetObjectAttributes(),
        new GetObjectLegalHold(),
        new GetObjectRetention(),
        new GetObjectTagging(),
        new HeadObject(),
        new ListObjectVersions(),
        new ListObjects(),
        new ListObjectsV2(),
        new PutObject(),
        new PutObjectAcl(),
        new PutObjectLegalHold(),
        new PutObjectRetention(),
        new PutObjectTagging(),
        new RestoreObject());
  }
}
