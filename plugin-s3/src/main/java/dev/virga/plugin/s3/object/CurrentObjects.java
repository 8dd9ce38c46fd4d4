package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Objects;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.TableKey;
import org.jspecify.annotations.Nullable;

/// The objects of a bucket as they are now, without those that a delete marker hides.
final class CurrentObjects implements Listing.Rows {
  private final Bucket bucket;
  private final RowCursor rows;

  /// The objects behind a key.
  ///
  /// @param marker the key, or the empty string for all
  CurrentObjects(Objects objects, Bucket bucket, ListParameters parameters, String marker) {
    this.bucket = bucket;
    String from = TableKey.of(bucket.name(), parameters.prefix());
    this.rows =
        new RowCursor(
            (after, limit) -> objects.page(bucket, from, after, limit),
            it -> TableKey.of(bucket.name(), it.key()),
            marker.isEmpty() ? "" : TableKey.of(bucket.name(), marker),
            parameters.firstRead());
  }

  @Override
  public @Nullable StoredObject peek() {
    StoredObject row = rows.peek();
    while (row != null && row.deleteMarker()) {
      rows.skip();
      row = rows.peek();
    }
    return row;
  }

  @Override
  public void skip() {
    rows.skip();
  }

  @Override
  public void jumpBehind(String prefix) {
    rows.jump(TableKey.behind(TableKey.of(bucket.name(), prefix)));
  }
}
