package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.ConditionOperator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// Compares one value of a request with one value of a policy. Values that are not of the operator's
/// type are equal to nothing, and less or greater than nothing.
final class Comparison {
  private Comparison() {}

  /// Whether a value passes an operator that is not negated and not `Null`.
  ///
  /// @param actual the value of the request
  /// @param written the value of the policy
  /// @param variables what the variables in it stand for
  static boolean holds(
      ConditionOperator operator, String actual, String written, Variables variables) {
    return switch (operator) {
      case STRING_EQUALS -> variables.text(written).filter(actual::equals).isPresent();
      case STRING_EQUALS_IGNORE_CASE ->
          variables.text(written).filter(actual::equalsIgnoreCase).isPresent();
      case STRING_LIKE ->
          variables.pattern(written).filter(it -> Wildcards.matches(it, actual)).isPresent();
      case ARN_EQUALS, ARN_LIKE ->
          variables.pattern(written).filter(it -> ArnPattern.matchesArn(it, actual)).isPresent();
      case NUMERIC_EQUALS -> numbers(actual, written, variables, it -> it == 0);
      case NUMERIC_LESS_THAN -> numbers(actual, written, variables, it -> it < 0);
      case NUMERIC_LESS_THAN_EQUALS -> numbers(actual, written, variables, it -> it <= 0);
      case NUMERIC_GREATER_THAN -> numbers(actual, written, variables, it -> it > 0);
      case NUMERIC_GREATER_THAN_EQUALS -> numbers(actual, written, variables, it -> it >= 0);
      case DATE_EQUALS -> dates(actual, written, variables, it -> it == 0);
      case DATE_LESS_THAN -> dates(actual, written, variables, it -> it < 0);
      case DATE_LESS_THAN_EQUALS -> dates(actual, written, variables, it -> it <= 0);
      case DATE_GREATER_THAN -> dates(actual, written, variables, it -> it > 0);
      case DATE_GREATER_THAN_EQUALS -> dates(actual, written, variables, it -> it >= 0);
      case BOOL -> variables.text(written).filter(it -> sameTruth(it, actual)).isPresent();
      case BINARY_EQUALS -> sameBytes(actual, written);
      case IP_ADDRESS -> variables.text(written).filter(it -> inRange(actual, it)).isPresent();
      case STRING_NOT_EQUALS,
          STRING_NOT_EQUALS_IGNORE_CASE,
          STRING_NOT_LIKE,
          NUMERIC_NOT_EQUALS,
          DATE_NOT_EQUALS,
          NOT_IP_ADDRESS,
          ARN_NOT_EQUALS,
          ARN_NOT_LIKE,
          NULL ->
          throw new IllegalArgumentException(operator + " compares no values");
    };
  }

  private static boolean numbers(
      String actual, String written, Variables variables, IntPredicate passes) {
    return ordered(actual, written, variables, Comparison::number, passes);
  }

  private static boolean dates(
      String actual, String written, Variables variables, IntPredicate passes) {
    return ordered(actual, written, variables, Comparison::moment, passes);
  }

  private static <T extends Comparable<T>> boolean ordered(
      String actual,
      String written,
      Variables variables,
      Function<String, Optional<T>> type,
      IntPredicate passes) {
    Optional<T> left = type.apply(actual);
    Optional<T> right = variables.text(written).flatMap(type);
    return left.isPresent() && right.isPresent() && passes.test(left.get().compareTo(right.get()));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// ISO 8601, as a moment or as a day, or seconds since 1970.
  private static Optional<Instant> moment(String text) {
    try {
      if (text.matches("[0-9]{5,}(\\.[0-9]+)?")) {
        return Optional.of(
            Instant.ofEpochMilli(new BigDecimal(text).movePointRight(3).longValue()));
      } else if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static boolean sameTruth(String one, String other) {
    String truth = one.toLowerCase(Locale.ROOT);
    return (truth.equals("true") || truth.equals("false")) && truth.equalsIgnoreCase(other);
  }

  private static boolean sameBytes(String one, String other) {
    try {
      var decoder = Base64.getDecoder();
      return Arrays.equals(decoder.decode(one), decoder.decode(other));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean inRange(String address, String range) {
    Optional<IpRange> of = IpRange.parse(range);
    Optional<IpAddress> it = IpAddress.parse(address);
    return of.isPresent() && it.isPresent() && of.get().contains(it.get());
  }
}
