package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.store.StoredImage;

/// Where an image is kept.
enum StorageClass {
  STANDARD,
  ARCHIVE;

  static StorageClass of(StoredImage image) {
    return image.archived() ? ARCHIVE : STANDARD;
  }
}
