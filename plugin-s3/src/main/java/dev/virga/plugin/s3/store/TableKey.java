package dev.virga.plugin.s3.store;

import java.nio.charset.StandardCharsets;

/// The keys of rows.
///
/// S3 sorts keys by their bytes in UTF-8, tables sort by UTF-16 units, and the two differ beyond
/// U+FFFF. So each byte of a key is one character here. The characters U+0000 to U+0002 are two, which
/// leaves U+0001 to stand behind a key, before everything that continues it.
public final class TableKey {
  private static final char END = '\u0001';
  private static final char ESCAPE = '\u0002';

  private TableKey() {}

  /// What the keys of all rows of a bucket start with.
  public static String bucket(String bucket) {
    return bucket + '/';
  }

  /// The row of a key, and what all rows start with whose key starts with it.
  public static String of(String bucket, String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    var out = new StringBuilder(bucket.length() + 1 + bytes.length).append(bucket).append('/');
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      if (c <= ESCAPE) {
        out.append(ESCAPE).append((char) (c + 1));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// What the rows start with that belong to exactly this key.
  public static String within(String bucket, String key) {
    return of(bucket, key) + END;
  }

  /// The last thing that can start with a prefix: rows behind it do not.
  public static String behind(String prefix) {
    return prefix + '\uffff';
  }

  /// What stands right before a row, so that a listing behind it starts with the row.
  public static String before(String row) {
    int last = row.length() - 1;
    return behind(row.substring(0, last) + (char) (row.charAt(last) - 1));
  }
}
