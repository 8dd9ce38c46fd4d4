package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Objects;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.TableKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of all objects of a bucket, by key and newest first: the rows of two tables, merged.
final class AllVersions implements Listing.Rows {
  private final Bucket bucket;
  private final RowCursor current;
  private final RowCursor older;

  /// Where a listing starts: behind a row in each table.
  private record Start(String current, String older) {}

  /// The versions behind one.
  ///
  /// @param keyMarker the key, or the empty string for all
  /// @param versionMarker the version of the key, or null to start behind all of its versions
  AllVersions(
      Objects objects,
      Bucket bucket,
      ListParameters parameters,
      String keyMarker,
      @Nullable String versionMarker) {
    this.bucket = bucket;
    String from = TableKey.of(bucket.name(), parameters.prefix());
    Start start = start(objects, bucket, keyMarker, versionMarker);
    this.current =
        new RowCursor(
            (after, limit) -> objects.page(bucket, from, after, limit),
            it -> TableKey.of(bucket.name(), it.key()),
            start.current,
            parameters.firstRead());
    this.older =
        new RowCursor(
            (after, limit) -> objects.olderPage(bucket, from, after, limit),
            it -> Objects.olderKey(bucket, it),
            start.older,
            parameters.firstRead());
  }

  @Override
  public @Nullable StoredObject peek() {
    RowCursor first = first();
    return first.peek();
  }

  @Override
  public void skip() {
    StoredObject shown = peek();
    first().skip();
    // a version that is replaced while it is listed moves from one table to the other
    StoredObject following = older.peek();
    if (shown != null
        && following != null
        && following.key().equals(shown.key())
        && following.versionId().equals(shown.versionId())) {
      older.skip();
    }
  }

  @Override
  public void jumpBehind(String prefix) {
    String behind = TableKey.behind(TableKey.of(bucket.name(), prefix));
    current.jump(behind);
    older.jump(behind);
  }

  /// The cursor whose row comes first: of one key, the current version.
  private RowCursor first() {
    StoredObject now = current.peek();
    StoredObject before = older.peek();
    if (now == null || before == null) {
      return before == null ? current : older;
    }
    String nowKey = TableKey.of("", now.key());
    return nowKey.compareTo(TableKey.of("", before.key())) <= 0 ? current : older;
  }

  /// A version that is gone was deleted since the last page, and with it everything before it in that
  /// page, as tools do that empty a bucket: then the listing goes on with what its key has now.
  private static Start start(
      Objects objects, Bucket bucket, String keyMarker, @Nullable String versionMarker) {
    if (keyMarker.isEmpty()) {
      return new Start("", "");
    }
    String row = TableKey.of(bucket.name(), keyMarker);
    String within = TableKey.within(bucket.name(), keyMarker);
    if (versionMarker == null) {
      return new Start(row, TableKey.behind(within));
    }
    Optional<StoredObject> version = objects.find(bucket, keyMarker, versionMarker);
    if (version.isEmpty()) {
      return new Start(TableKey.before(row), within);
    }
    boolean isCurrent = version.get().noncurrentSince() == null;
    return new Start(row, isCurrent ? within : Objects.olderKey(bucket, version.get()));
  }
}
