package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.TableKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a listing: entries in the order of the bytes of their keys, where all keys with the same
/// text between the prefix and the next delimiter are one entry, a common prefix
/// ([prefixes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html)).
///
/// A page costs what it shows: behind a common prefix, the rows are not read but jumped over.
///
/// @param objects the objects
/// @param prefixes the common prefixes
/// @param truncated whether there is more
/// @param last the last entry, which is one or the other; null in an empty page
record Listing(
    List<StoredObject> objects, List<String> prefixes, boolean truncated, @Nullable Last last) {

  /// The last entry of a page.
  ///
  /// @param text the key, or the common prefix
  /// @param version the version of the object, or null for a common prefix
  record Last(String text, @Nullable String version) {}

  /// What is listed, from some place on.
  interface Rows {
    /// The next object, or null at the end.
    @Nullable StoredObject peek();

    /// Steps over an object.
    void skip();

    /// Jumps behind all objects whose keys start with a prefix.
    void jumpBehind(String prefix);
  }

  /// Reads a page.
  ///
  /// @param rows the objects behind the marker
  /// @param marker common prefixes up to this one are not shown again; the empty string for none
  static Listing read(Rows rows, ListParameters parameters, String marker) {
    var objects = new ArrayList<StoredObject>();
    var prefixes = new ArrayList<String>();
    Last last = null;
    StoredObject row = parameters.maxKeys() == 0 ? null : rows.peek();
    while (row != null) {
      String common = parameters.commonPrefix(row.key());
      if (common != null && !isBehind(common, marker)) {
        rows.jumpBehind(common);
      } else if (objects.size() + prefixes.size() == parameters.maxKeys()) {
        return new Listing(objects, prefixes, true, last);
      } else if (common != null) {
        prefixes.add(common);
        last = new Last(common, null);
        rows.jumpBehind(common);
      } else {
        objects.add(row);
        last = new Last(row.key(), row.versionId());
        rows.skip();
      }
      row = rows.peek();
    }
    return new Listing(objects, prefixes, false, last);
  }

  private static boolean isBehind(String text, String marker) {
    return marker.isEmpty() || TableKey.of("", text).compareTo(TableKey.of("", marker)) > 0;
  }
}
