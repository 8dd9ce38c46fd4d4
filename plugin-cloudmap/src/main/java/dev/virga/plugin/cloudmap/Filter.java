package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A filter of a list, checked: its condition is one that the name allows, and has as many values as
/// it needs.
record Filter(Enum<?> name, List<String> values, FilterCondition condition) {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

  /// @param condition `EQ` if null
  /// @param allowed the conditions that the name allows
  static Filter of(
      Enum<?> name,
      List<String> values,
      @Nullable FilterCondition condition,
      Set<FilterCondition> allowed) {
    FilterCondition chosen = condition == null ? FilterCondition.EQ : condition;
    if (!allowed.contains(chosen)) {
      throw CloudMapErrors.invalidInput(
          "The filter " + name + " does not support the condition " + chosen + ".");
    }
    boolean fits =
        switch (chosen) {
          case EQ, BEGINS_WITH -> values.size() == 1;
          case IN -> !values.isEmpty();
          case BETWEEN -> values.size() == 2;
        };
    if (!fits) {
      throw CloudMapErrors.invalidInput(
          "The filter " + name + " has the wrong number of values for " + chosen + ".");
    }
    return new Filter(name, values, chosen);
  }

  /// Checks that every value is a constant of an enum.
  Filter valuesOf(Enum<?>... constants) {
    List<String> known = Arrays.stream(constants).map(Enum::name).toList();
    for (String value : values) {
      if (!known.contains(value)) {
        throw CloudMapErrors.invalidInput(
            "The filter " + name + " has the value " + value + ", which is none of " + known + ".");
      }
    }
    return this;
  }

  /// The same with another word for a value: the documentation calls some by two names.
  Filter replaced(String word, String by) {
    return new Filter(
        name, values.stream().map(it -> it.equals(word) ? by : it).toList(), condition);
  }

  boolean accepts(@Nullable String value) {
    return value != null
        && switch (condition) {
          case EQ, IN -> values.contains(value);
          case BEGINS_WITH -> value.startsWith(values.getFirst());
          case BETWEEN ->
              value.compareTo(values.getFirst()) >= 0 && value.compareTo(values.getLast()) <= 0;
        };
  }

  /// Checks that every value is a time, in seconds since 1970 with or without a fraction.
  Filter times() {
    values.forEach(this::time);
    return this;
  }

  boolean accepts(Instant time) {
    return !time.isBefore(time(values.getFirst())) && !time.isAfter(time(values.getLast()));
  }

  private Instant time(String value) {
    if (!SECONDS.matcher(value).matches()) {
      throw CloudMapErrors.invalidInput(
          "The filter " + name + " has the value " + value + ", which is no time.");
    }
    return Instant.ofEpochMilli(new BigDecimal(value).movePointRight(3).longValue());
  }
}
