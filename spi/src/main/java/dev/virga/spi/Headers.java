package dev.virga.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// HTTP headers: names without regard to case, each with one value or more. Immutable.
public final class Headers {
  /// No headers.
  public static final Headers EMPTY = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

  private final Map<String, List<String>> values;

  private Headers(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Headers from names and values in turn.
  public static Headers of(String... namesAndValues) {
    var values = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.computeIfAbsent(namesAndValues[i], _ -> new ArrayList<>(1)).add(namesAndValues[i + 1]);
    }
    return new Headers(values);
  }

  /// Headers from a map, whose lists are not empty.
  public static Headers of(Map<String, List<String>> map) {
    var values = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    values.putAll(map);
    return new Headers(values);
  }

  /// The first value of a header.
  public Optional<String> first(String name) {
    List<String> all = values.get(name);
    return all == null ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// All values of a header, none where it is absent.
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /// Every header with every value, sorted by name.
  public void forEach(BiConsumer<String, String> action) {
    values.forEach((name, all) -> all.forEach(value -> action.accept(name, value)));
  }

  /// The same with one value more.
  public Headers with(String name, String value) {
    var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(values);
    copy.merge(
        name,
        List.of(value),
        (old, more) -> {
          var both = new ArrayList<>(old);
          both.addAll(more);
          return both;
        });
    return new Headers(copy);
  }

  /// The same with the values of others behind its own.
  public Headers with(Headers more) {
    Headers all = this;
    for (var entry : more.values.entrySet()) {
      for (String value : entry.getValue()) {
        all = all.with(entry.getKey(), value);
      }
    }
    return all;
  }

  /// The same with one value in place of all that a header has.
  public Headers replace(String name, String value) {
    return without(name).with(name, value);
  }

  /// The same without a header.
  public Headers without(String name) {
    var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(values);
    copy.remove(name);
    return new Headers(copy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers it && values.equals(it.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
