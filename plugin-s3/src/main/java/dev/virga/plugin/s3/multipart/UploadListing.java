package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.object.ListParameters;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.TableKey;
import dev.virga.plugin.s3.store.Uploads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the uploads of a bucket: by key, and of one key in the order in which they began. Behind
/// a common prefix, rows are not read but jumped over.
final class UploadListing {
  private static final int MOST_READ = 1000;

  private final Uploads uploads;
  private final Bucket bucket;
  private final ListParameters parameters;
  private final String keyMarker;
  private final List<StoredUpload> found = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private @Nullable String lastKey;
  private @Nullable String lastId;
  private boolean truncated;

  /// Reads a page.
  ///
  /// @param keyMarker the key behind which it starts, or the empty string
  /// @param idMarker the upload to that key behind which it starts, or the empty string
  UploadListing(
      Uploads uploads,
      Bucket bucket,
      ListParameters parameters,
      String keyMarker,
      String idMarker) {
    this.uploads = uploads;
    this.bucket = bucket;
    this.parameters = parameters;
    this.keyMarker = keyMarker;
    if (parameters.maxKeys() > 0) {
      read(keyMarker.isEmpty() ? "" : start(idMarker));
    }
  }

  private String start(String idMarker) {
    return idMarker.isEmpty()
        ? TableKey.behind(TableKey.within(bucket.name(), keyMarker))
        : Uploads.row(bucket, keyMarker, idMarker);
  }

  private void read(String start) {
    String from = TableKey.of(bucket.name(), parameters.prefix());
    String after = start;
    int size = parameters.firstRead();
    boolean more = true;
    while (more && !truncated) {
      List<StoredUpload> rows = uploads.page(bucket, from, after, size);
      more = rows.size() == size;
      size = Math.min(2 * size, MOST_READ);
      for (StoredUpload row : rows) {
        String prefix = parameters.commonPrefix(row.key());
        if (prefix != null) {
          addPrefix(prefix);
          after = TableKey.behind(TableKey.of(bucket.name(), prefix));
          size = 1;
          more = true;
          break;
        }
        add(row);
        after = Uploads.row(bucket, row.key(), row.id());
        if (truncated) {
          break;
        }
      }
    }
  }

  private void add(StoredUpload upload) {
    if (isFull()) {
      truncated = true;
    } else {
      found.add(upload);
      lastKey = upload.key();
      lastId = upload.id();
    }
  }

  private void addPrefix(String prefix) {
    boolean shown =
        !keyMarker.isEmpty() && TableKey.of("", prefix).compareTo(TableKey.of("", keyMarker)) <= 0;
    if (!shown && isFull()) {
      truncated = true;
    } else if (!shown) {
      prefixes.add(prefix);
      lastKey = prefix;
      lastId = null;
    }
  }

  private boolean isFull() {
    return found.size() + prefixes.size() == parameters.maxKeys();
  }

  List<StoredUpload> uploads() {
    return found;
  }

  List<String> prefixes() {
    return prefixes;
  }

  boolean truncated() {
    return truncated;
  }

  /// The key of the last entry, or the common prefix that it is; null in an empty page.
  @Nullable String lastKey() {
    return lastKey;
  }

  /// The id of the last entry, if it is an upload.
  @Nullable String lastId() {
    return lastId;
  }
}
