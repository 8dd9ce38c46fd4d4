package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on multipart uploads.
public final class MultipartOperations {
  private MultipartOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new AbortMultipartUpload(store),
        new CompleteMultipartUpload(store),
        new CreateMultipartUpload(store),
        new ListMultipartUploads(store),
        new ListParts(store),
        new UploadPart(store),
        new UploadPartCopy(store));
  }
}
