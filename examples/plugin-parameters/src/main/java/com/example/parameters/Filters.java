package com.example.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The conditions of a request, checked before anything is read. See
/// [ParameterStringFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html).
final class Filters {
  private final List<Predicate<Candidate>> conditions = new ArrayList<>();

  private Filters() {}

  /// What is looked at.
  record Candidate(Current current, ParameterVersion latest) {}

  /// The conditions of DescribeParameters.
  static Filters describing(List<ParameterStringFilter> filters) {
    return of(filters, List.of("Name", "Type", "KeyId", "Path", "Tier", "DataType"), true);
  }

  /// The conditions of GetParametersByPath, which looks at labels otherwise.
  static Filters below(List<ParameterStringFilter> filters) {
    return of(
        filters.stream().filter(it -> !it.key().equals("Label")).toList(),
        List.of("Type", "KeyId", "Label"),
        false);
  }

  boolean test(Candidate candidate) {
    return conditions.stream().allMatch(it -> it.test(candidate));
  }

  private static Filters of(List<ParameterStringFilter> filters, List<String> keys, boolean tags) {
    var conditions = new Filters();
    for (ParameterStringFilter filter : filters) {
      boolean tag = tags && filter.key().startsWith("tag:");
      if (!tag && !keys.contains(filter.key())) {
        throw SsmErrors.filterKey(filter.key(), String.join(", ", keys));
      }
      conditions.conditions.add(condition(filter));
    }
    return conditions;
  }

  private static Predicate<Candidate> condition(ParameterStringFilter filter) {
    List<String> values = filter.values() == null ? List.of() : filter.values();
    if (filter.key().startsWith("tag:")) {
      String key = filter.key().substring("tag:".length());
      option(filter, "Equals", "Equals");
      return it ->
          it.current().tags().containsKey(key)
              && (values.isEmpty() || values.contains(it.current().tags().get(key)));
    } else if (values.isEmpty()) {
      throw SsmErrors.filterValue("The filter " + filter.key() + " needs a value.");
    }
    return switch (filter.key()) {
      case "Name" -> name(option(filter, "Equals", "Equals, BeginsWith, Contains"), values);
      case "Path" -> path(option(filter, "OneLevel", "Recursive, OneLevel"), values);
      case "Type" -> equal(filter, values, it -> it.latest().type().wireName());
      case "Tier" -> equal(filter, values, it -> it.latest().tier().wireName());
      case "DataType" -> equal(filter, values, it -> it.latest().dataType());
      case "KeyId" -> {
        String option = option(filter, "Equals", "Equals, BeginsWith");
        yield it -> any(values, it.latest().keyId(), option);
      }
      default -> throw SsmErrors.filterKey(filter.key(), "Name, Type, KeyId, Path, Tier, DataType");
    };
  }

  private static Predicate<Candidate> name(String option, List<String> values) {
    // the slash at the beginning of a name does not count
    List<String> bare = values.stream().map(Filters::bare).toList();
    return it -> any(bare, bare(it.latest().name()), option);
  }

  private static String bare(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static Predicate<Candidate> path(String option, List<String> values) {
    List<String> directories = values.stream().map(ParameterName::directory).toList();
    return it ->
        directories.stream().anyMatch(directory -> below(directory, option, it.latest().name()));
  }

  /// Whether a name is below a directory.
  static boolean below(String directory, String option, String name) {
    String rooted = name.startsWith("/") ? name : "/" + name;
    return rooted.startsWith(directory)
        && (option.equals("Recursive") || rooted.indexOf('/', directory.length()) < 0);
  }

  private static Predicate<Candidate> equal(
      ParameterStringFilter filter,
      List<String> values,
      java.util.function.Function<Candidate, String> property) {
    option(filter, "Equals", "Equals");
    return it -> values.contains(property.apply(it));
  }

  private static boolean any(List<String> values, @Nullable String actual, String option) {
    if (actual == null) {
      return false;
    }
    return values.stream()
        .anyMatch(value ->
            switch (option) {
              case "BeginsWith" -> actual.startsWith(value);
              case "Contains" ->
                  actual.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
              default -> actual.equals(value);
            });
  }

  private static String option(ParameterStringFilter filter, String usual, String valid) {
    String option = filter.option() == null ? usual : filter.option();
    if (!List.of(valid.split(", ")).contains(option)) {
      throw SsmErrors.filterOption(option, valid);
    }
    return option;
  }
}
