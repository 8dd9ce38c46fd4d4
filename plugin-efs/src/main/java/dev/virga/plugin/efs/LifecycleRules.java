package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.LifecyclePolicy;
import dev.virga.plugin.efs.model.TransitionToArchiveRules;
import dev.virga.plugin.efs.model.TransitionToIARules;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a lifecycle configuration must keep to
/// ([PutLifecycleConfiguration](https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html)).
final class LifecycleRules {
  private LifecycleRules() {}

  /// Checks a configuration.
  ///
  /// @throws dev.virga.spi.AwsException `BadRequest`
  static void check(List<LifecyclePolicy> policies) {
    if (policies.stream().anyMatch(it -> transitions(it) != 1)) {
      throw EfsErrors.badRequest("Each LifecyclePolicy object must have exactly one transition.");
    }
    var toIa = only(policies, LifecyclePolicy::transitionToIA);
    var toArchive = only(policies, LifecyclePolicy::transitionToArchive);
    only(policies, LifecyclePolicy::transitionToPrimaryStorageClass);
    if (toIa != null && toArchive != null && days(toArchive) <= days(toIa)) {
      throw EfsErrors.badRequest("TransitionToArchive must be later than TransitionToIA.");
    }
  }

  private static long transitions(LifecyclePolicy it) {
    return Stream.of(
            it.transitionToIA(), it.transitionToPrimaryStorageClass(), it.transitionToArchive())
        .filter(Objects::nonNull)
        .count();
  }

  private static <T> @Nullable T only(
      List<LifecyclePolicy> policies, Function<LifecyclePolicy, @Nullable T> transition) {
    List<T> found = policies.stream().map(transition).filter(Objects::nonNull).toList();
    if (found.size() > 1) {
      throw EfsErrors.badRequest("Each transition can be specified once only.");
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private static int days(TransitionToIARules rule) {
    return switch (rule) {
      case AFTER_1_DAY -> 1;
      case AFTER_7_DAYS -> 7;
      case AFTER_14_DAYS -> 14;
      case AFTER_30_DAYS -> 30;
      case AFTER_60_DAYS -> 60;
      case AFTER_90_DAYS -> 90;
      case AFTER_180_DAYS -> 180;
      case AFTER_270_DAYS -> 270;
      case AFTER_365_DAYS -> 365;
    };
  }

  /// Both sets have the same names.
  private static int days(TransitionToArchiveRules rule) {
    return days(TransitionToIARules.valueOf(rule.name()));
  }
}
