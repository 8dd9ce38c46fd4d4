package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Body;
import dev.virga.spi.capability.ObjectStore;
import org.jspecify.annotations.Nullable;

/// Objects for other services of the platform.
public final class StoredBodies implements ObjectStore {
  private final ObjectReader reader;

  /// The objects that are kept.
  public StoredBodies(Store store) {
    this.reader = new ObjectReader(store);
  }

  @Override
  public Body open(String bucket, String key, @Nullable String versionId) {
    return reader
        .open(
            () -> reader.locate(bucket, key, versionId, "GET"),
            located -> {
              reader.checkReadable(located.object());
              return located.object().segments();
            })
        .body();
  }
}
