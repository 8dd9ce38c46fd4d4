package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.ImageTagMutabilityExclusionFilter;
import dev.virga.plugin.ecr.model.Repository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which [tags may move](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html).
public final class TagMutability {
  private static final int MOST_FILTERS = 5;
  private static final int MOST_WILDCARDS = 2;

  private TagMutability() {}

  /// Whether a tag of a repository stays with its image.
  static boolean isImmutable(Repository repository, String tag) {
    ImageTagMutability mutability = repository.imageTagMutability();
    if (mutability == null) {
      return false;
    }
    return switch (mutability) {
      case MUTABLE -> false;
      case IMMUTABLE -> true;
      case IMMUTABLE_WITH_EXCLUSION -> !excluded(repository, tag);
      case MUTABLE_WITH_EXCLUSION -> excluded(repository, tag);
    };
  }

  private static boolean excluded(Repository repository, String tag) {
    List<ImageTagMutabilityExclusionFilter> filters =
        repository.imageTagMutabilityExclusionFilters();
    return filters != null && filters.stream().anyMatch(it -> Wildcard.matches(it.filter(), tag));
  }

  /// Checks filters against the setting that they are to go with.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterException`
  public static void check(
      @Nullable ImageTagMutability mutability,
      @Nullable List<ImageTagMutabilityExclusionFilter> filters) {
    boolean wanted =
        mutability == ImageTagMutability.IMMUTABLE_WITH_EXCLUSION
            || mutability == ImageTagMutability.MUTABLE_WITH_EXCLUSION;
    boolean given = filters != null && !filters.isEmpty();
    if (wanted != given) {
      throw EcrErrors.invalidParameter(
          "imageTagMutabilityExclusionFilters",
          wanted
              ? "must be specified when imageTagMutability is " + mutability
              : "must not be specified unless imageTagMutability is IMMUTABLE_WITH_EXCLUSION or"
                  + " MUTABLE_WITH_EXCLUSION");
    }
    if (filters == null) {
      return;
    }
    if (filters.size() > MOST_FILTERS) {
      throw EcrErrors.invalidParameter(
          "imageTagMutabilityExclusionFilters", "must have length less than or equal to 5");
    }
    for (ImageTagMutabilityExclusionFilter it : filters) {
      if (it.filter().chars().filter(c -> c == '*').count() > MOST_WILDCARDS) {
        throw EcrErrors.invalidParameter(
            "imageTagMutabilityExclusionFilters", "must have at most 2 wildcards (*) in a filter");
      }
    }
  }
}
