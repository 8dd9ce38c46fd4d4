package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The [filters](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html) that a kind of
/// resource can be found by.
///
/// A row matches a filter if any of its values matches any of the filter's; it must match all filters.
/// In a value `*` stands for any characters and `?` for one, and `\` takes their meaning away.
public final class Filters<V> {
  private final Map<String, Function<V, Stream<?>>> values;

  private Filters(Map<String, Function<V, Stream<?>>> values) {
    this.values = values;
  }

  /// None yet.
  public static <V> Filters<V> none() {
    return new Filters<>(Map.of());
  }

  /// These and a filter for a member that a row has once or not at all: a string, a number, a boolean,
  /// an enum or a point in time.
  public Filters<V> one(String name, Function<V, @Nullable Object> value) {
    return with(name, row -> Stream.ofNullable(value.apply(row)));
  }

  /// These and a filter for what a row has several of.
  public Filters<V> any(String name, Function<V, Stream<?>> values) {
    return with(name, values);
  }

  private Filters<V> with(String name, Function<V, Stream<?>> value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Filters<>(more);
  }

  /// What the filters of a request let through.
  ///
  /// @param tags the tags of a row
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue` for a filter that there is not
  public Predicate<V> matching(@Nullable List<Filter> filters, Function<V, List<Tag>> tags) {
    Predicate<V> all = _ -> true;
    for (Filter filter : Objects.requireNonNullElse(filters, List.<Filter>of())) {
      all = all.and(matching(filter, tags));
    }
    return all;
  }

  private Predicate<V> matching(Filter filter, Function<V, List<Tag>> tags) {
    String name = filter.name();
    if (name == null || name.isEmpty()) {
      throw Ec2Errors.missingParameter("Filter.Name");
    }
    Function<V, Stream<?>> read = reader(name, tags);
    List<Wildcards> wanted =
        Objects.requireNonNullElse(filter.values(), List.<String>of()).stream()
            .map(Wildcards::of)
            .collect(Collectors.toList());
    return row ->
        read.apply(row)
            .map(WireText::of)
            .anyMatch(text -> wanted.stream().anyMatch(it -> it.matches(text)));
  }

  private Function<V, Stream<?>> reader(String name, Function<V, List<Tag>> tags) {
    if (name.startsWith("tag:")) {
      String key = name.substring("tag:".length());
      return row ->
          tags.apply(row).stream()
              .filter(tag -> key.equals(tag.key()))
              .map(tag -> Objects.requireNonNullElse(tag.value(), ""));
    } else if (name.equals("tag-key")) {
      return row -> tags.apply(row).stream().map(Tag::key);
    } else if (name.equals("tag-value")) {
      return row -> tags.apply(row).stream().map(Tag::value);
    }
    Function<V, Stream<?>> own = values.get(name);
    if (own == null) {
      throw Ec2Errors.invalidFilter(name);
    }
    return own;
  }
}
