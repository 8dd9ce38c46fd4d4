package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.plugin.ecr.model.TagStatus;
import dev.virga.plugin.ecr.store.Wildcard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which images a rule means, and how it chooses among them.
///
/// @param prefixes all of which an image's tags must start with, some tag each
/// @param patterns all of which an image's tags must match, some tag each
record Selection(
    TagStatus tagStatus,
    List<String> prefixes,
    List<String> patterns,
    StorageClass storageClass,
    CountType countType,
    int countNumber) {
  private static final Set<String> MEMBERS =
      Set.of(
          "tagStatus",
          "tagPrefixList",
          "tagPatternList",
          "storageClass",
          "countType",
          "countUnit",
          "countNumber");
  private static final int MOST_WILDCARDS = 4;

  /// Reads a selection; nothing where it breaks the schema, which has one form per count type.
  static Optional<Selection> parse(Map<?, ?> object) {
    Optional<TagStatus> tagStatus = tagStatus(object.get("tagStatus"));
    Optional<CountType> countType =
        object.get("countType") instanceof String text ? CountType.of(text) : Optional.empty();
    Optional<StorageClass> storageClass = storageClass(object);
    if (!MEMBERS.containsAll(object.keySet())
        || tagStatus.isEmpty()
        || countType.isEmpty()
        || storageClass.isEmpty()
        || !isStrings(object, "tagPrefixList")
        || !isStrings(object, "tagPatternList")
        || !(object.get("countNumber") instanceof BigDecimal number)
        || number.signum() <= 0
        || number.stripTrailingZeros().scale() > 0
        || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      return Optional.empty();
    }
    boolean unitFits =
        countType.get().days()
            ? "days".equals(object.get("countUnit"))
            : !object.containsKey("countUnit");
    boolean classFits =
        (countType.get() == CountType.SINCE_IMAGE_TRANSITIONED)
            == (storageClass.get() == StorageClass.ARCHIVE);
    return unitFits && classFits
        ? Optional.of(
            new Selection(
                tagStatus.get(),
                strings(object, "tagPrefixList"),
                strings(object, "tagPatternList"),
                storageClass.get(),
                countType.get(),
                number.intValueExact()))
        : Optional.empty();
  }

  private static Optional<TagStatus> tagStatus(@Nullable Object value) {
    return switch (value) {
      case String it when it.equals("tagged") -> Optional.of(TagStatus.TAGGED);
      case String it when it.equals("untagged") -> Optional.of(TagStatus.UNTAGGED);
      case String it when it.equals("any") -> Optional.of(TagStatus.ANY);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<StorageClass> storageClass(Map<?, ?> object) {
    if (!object.containsKey("storageClass")) {
      return Optional.of(StorageClass.STANDARD);
    }
    return switch (object.get("storageClass")) {
      case String it when it.equals("standard") -> Optional.of(StorageClass.STANDARD);
      case String it when it.equals("archive") -> Optional.of(StorageClass.ARCHIVE);
      case null, default -> Optional.empty();
    };
  }

  private static boolean isStrings(Map<?, ?> object, String member) {
    return !object.containsKey(member)
        || (object.get(member) instanceof List<?> list
            && list.stream().allMatch(it -> it instanceof String text && !text.isEmpty()));
  }

  private static List<String> strings(Map<?, ?> object, String member) {
    return object.get(member) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// Checks what the schema does not.
  void check() {
    boolean named = !prefixes.isEmpty() || !patterns.isEmpty();
    if (tagStatus == TagStatus.TAGGED && !named) {
      throw EcrErrors.invalidLifecyclePolicy(
          "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
    }
    if (tagStatus != TagStatus.TAGGED && named) {
      throw EcrErrors.invalidLifecyclePolicy(
          "Can only specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
    }
    if (!prefixes.isEmpty() && !patterns.isEmpty()) {
      throw EcrErrors.invalidLifecyclePolicy(
          "Cannot specify both tagPrefixList and tagPatternList.");
    }
    for (String it : patterns) {
      if (it.chars().filter(c -> c == '*').count() > MOST_WILDCARDS) {
        throw EcrErrors.invalidLifecyclePolicy(
            "A pattern in tagPatternList can have at most 4 wildcards (*).");
      }
    }
  }

  /// Whether an image is one of those that the rule means.
  boolean means(Candidate image) {
    return StorageClass.of(image.image()) == storageClass
        && switch (tagStatus) {
          case ANY -> true;
          case UNTAGGED -> image.tags().isEmpty();
          case TAGGED ->
              prefixes.stream()
                      .allMatch(it -> image.tags().stream().anyMatch(tag -> tag.startsWith(it)))
                  && patterns.stream()
                      .allMatch(
                          it -> image.tags().stream().anyMatch(tag -> Wildcard.matches(it, tag)));
        };
  }
}
