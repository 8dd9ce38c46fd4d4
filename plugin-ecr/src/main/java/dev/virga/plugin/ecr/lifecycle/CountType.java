package dev.virga.plugin.ecr.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a rule chooses among the images that it means.
enum CountType {
  /// The images beyond a number, the youngest of which stay.
  IMAGE_COUNT_MORE_THAN("imageCountMoreThan", false),
  /// The images pushed more than some days ago.
  SINCE_IMAGE_PUSHED("sinceImagePushed", true),
  /// The images last pulled more than some days ago.
  SINCE_IMAGE_PULLED("sinceImagePulled", true),
  /// The images archived more than some days ago.
  SINCE_IMAGE_TRANSITIONED("sinceImageTransitioned", true);

  private final String text;
  private final boolean days;

  CountType(String text, boolean days) {
    this.text = text;
    this.days = days;
  }

  /// Whether its number counts days, which `countUnit` has to say.
  boolean days() {
    return days;
  }

  static Optional<CountType> of(String text) {
    for (CountType it : values()) {
      if (it.text.equals(text)) {
        return Optional.of(it);
      }
    }
    return Optional.empty();
  }

  /// The images that a rule of this kind acts on.
  ///
  /// @param images those that it means
  List<Candidate> choose(List<Candidate> images, int number, Instant now) {
    Instant limit = days ? now.minus(Duration.ofDays(number)) : now;
    return switch (this) {
      case IMAGE_COUNT_MORE_THAN ->
          images.stream()
              .sorted(Comparator.comparing(Candidate::pushedAt).reversed())
              .skip(number)
              .toList();
      case SINCE_IMAGE_PUSHED ->
          images.stream().filter(it -> it.pushedAt().isBefore(limit)).toList();
      case SINCE_IMAGE_PULLED ->
          images.stream().filter(it -> it.pulledAt().isBefore(limit)).toList();
      case SINCE_IMAGE_TRANSITIONED ->
          images.stream().filter(it -> it.archivedAt().isBefore(limit)).toList();
    };
  }
}
