package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.StoredImage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// The order of images in lists: as they were pushed.
final class ImageOrder {
  /// Sorts as the times do that it formats.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssnnnnnnnnn").withZone(ZoneOffset.UTC);

  private ImageOrder() {}

  /// What an image is sorted by.
  static String key(StoredImage image) {
    return key(image.pushedAt(), image.digest());
  }

  static String key(Instant pushedAt, String digest) {
    return TIME.format(pushedAt) + "/" + digest;
  }
}
