package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.lifecycle.TransitionClass;
import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.NoncurrentVersionTransition;
import dev.virga.plugin.s3.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When objects may move to other storage classes
/// ([constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html)).
final class LifecycleTransitionRules {
  private LifecycleTransitionRules() {}

  /// One move.
  ///
  /// @param at days, or the days of a date since 1970
  private record Move(TransitionClass target, long at) {}

  /// @throws dev.virga.spi.AwsException `MalformedXML`, `InvalidArgument`, `InvalidRequest`
  static void check(LifecycleRule rule) {
    checkCurrent(rule, orEmpty(rule.transitions()));
    checkNoncurrent(rule, orEmpty(rule.noncurrentVersionTransitions()));
  }

  private static void checkCurrent(LifecycleRule rule, List<Transition> transitions) {
    String scope = LifecycleFilterRules.scope(rule);
    LifecycleExpiration expiration = rule.expiration();
    boolean dates =
        Stream.concat(
                transitions.stream().map(Transition::date),
                Stream.ofNullable(expiration).map(LifecycleExpiration::date))
            .anyMatch(Objects::nonNull);
    boolean days =
        Stream.concat(
                transitions.stream().map(Transition::days),
                Stream.ofNullable(expiration).map(LifecycleExpiration::days))
            .anyMatch(Objects::nonNull);
    List<Move> moves = transitions.stream().map(LifecycleTransitionRules::move).toList();
    if (dates && days) {
      throw LifecycleErrors.mixed(scope);
    }
    String member = dates ? "Date" : "Days";
    checkOrder(moves, member, "Transition", scope);
    Long end = expiration == null ? null : end(expiration);
    if (end != null && moves.stream().anyMatch(it -> it.at >= end)) {
      throw LifecycleErrors.expiresTooSoon(member, "Expiration", "Transition", scope);
    }
  }

  private static TransitionClass target(@Nullable String storageClass) {
    return TransitionClass.of(storageClass).orElseThrow(S3Errors::malformedXml);
  }

  private static Move move(Transition transition) {
    TransitionClass target = target(transition.storageClass());
    Integer days = transition.days();
    var date = transition.date();
    if (days != null && date == null) {
      checkDays(days, "Days", "Transition", target);
      return new Move(target, days);
    }
    if (date == null || days != null) {
      throw S3Errors.malformedXml();
    }
    LifecycleRules.checkMidnight(date);
    return new Move(target, date.getEpochSecond());
  }

  private static @Nullable Long end(LifecycleExpiration expiration) {
    Integer days = expiration.days();
    if (days != null) {
      return (long) days;
    }
    return expiration.date() == null ? null : (Long) expiration.date().getEpochSecond();
  }

  private static void checkNoncurrent(
      LifecycleRule rule, List<NoncurrentVersionTransition> transitions) {
    String action = "NoncurrentVersionTransition";
    String member = "NoncurrentDays";
    String scope = LifecycleFilterRules.scope(rule);
    var moves = new ArrayList<Move>();
    for (NoncurrentVersionTransition it : transitions) {
      TransitionClass target = target(it.storageClass());
      Integer days = it.noncurrentDays();
      if (days == null) {
        throw S3Errors.malformedXml();
      }
      checkDays(days, member, action, target);
      LifecycleRules.checkNewer(it.newerNoncurrentVersions(), action);
      moves.add(new Move(target, days));
    }
    checkOrder(moves, member, action, scope);
    var expiration = rule.noncurrentVersionExpiration();
    Integer end = expiration == null ? null : expiration.noncurrentDays();
    if (end != null && moves.stream().anyMatch(it -> it.at >= end)) {
      throw LifecycleErrors.expiresTooSoon(member, "NoncurrentVersionExpiration", action, scope);
    }
  }

  private static void checkDays(int days, String member, String action, TransitionClass target) {
    if (days < 0) {
      throw LifecycleErrors.negative(member, action);
    }
    if (days < target.leastDays()) {
      throw LifecycleErrors.tooSoon(member, action, target.leastDays(), target.name());
    }
  }

  private static void checkOrder(List<Move> moves, String member, String action, String scope) {
    if (moves.stream().map(Move::target).distinct().count() < moves.size()) {
      throw LifecycleErrors.sameStorageClass(action, scope);
    }
    for (Move a : moves) {
      for (Move b : moves) {
        if (a.target.compareTo(b.target) < 0 && a.at >= b.at) {
          throw LifecycleErrors.wrongOrder(member, action, b.target.name(), a.target.name(), scope);
        }
      }
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
