package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.ImageStatusFilter;
import dev.virga.plugin.ecr.model.TagStatus;
import dev.virga.plugin.ecr.store.StoredImage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which images a list is to have. Archived ones are only there if they are asked for.
///
/// @param tags by whether they have tags
/// @param status by where they are kept
record ImageFilter(TagStatus tags, ImageStatusFilter status) {
  static ImageFilter of(@Nullable TagStatus tags, @Nullable ImageStatusFilter status) {
    return new ImageFilter(
        Objects.requireNonNullElse(tags, TagStatus.ANY),
        Objects.requireNonNullElse(status, ImageStatusFilter.ACTIVE));
  }

  /// Whether an image is one of the list.
  boolean accepts(StoredImage image, boolean tagged) {
    ImageStatus its = Objects.requireNonNull(image.detail().imageStatus());
    return accepts(tagged)
        && switch (status) {
          case ANY -> true;
          case ACTIVE -> its == ImageStatus.ACTIVE;
          case ARCHIVED -> its == ImageStatus.ARCHIVED;
          case ACTIVATING -> its == ImageStatus.ACTIVATING;
        };
  }

  /// Whether tags are as they are to be.
  boolean accepts(boolean tagged) {
    return switch (tags) {
      case ANY -> true;
      case TAGGED -> tagged;
      case UNTAGGED -> !tagged;
    };
  }
}
