package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a form as a tree: `A.B.1=x` is the value `x` at `1` in `B` in `A`.
///
/// An index is a name like any other until it is sorted, so `A.999999999` costs what `A.1` costs. A name
/// that is given twice counts with its first value.
final class Parameters {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_NAMES = 50_000;
  private static final int MAX_INDEX_DIGITS = 18;

  private final @Nullable Parameters parent;
  private final String segment;
  private @Nullable String value;
  private Map<String, Parameters> children = Map.of();

  private Parameters(@Nullable Parameters parent, String segment) {
    this.parent = parent;
    this.segment = segment;
  }

  /// Builds the tree.
  ///
  /// @throws ProtocolException if there are more or deeper names than any request needs
  static Parameters of(Map<String, List<String>> flat) {
    var root = new Parameters(null, "");
    int names = 0;
    for (var parameter : flat.entrySet()) {
      names += root.put(parameter.getKey(), parameter.getValue().getFirst());
      if (names > MAX_NAMES) {
        throw FormErrors.malformedQueryString();
      }
    }
    return root;
  }

  private int put(String name, String value) {
    Parameters at = this;
    int added = 0;
    int depth = 0;
    for (int start = 0, end; start <= name.length(); start = end + 1) {
      if (++depth > MAX_DEPTH) {
        throw FormErrors.malformedQueryString();
      }
      int dot = name.indexOf('.', start);
      end = dot < 0 ? name.length() : dot;
      String segment = name.substring(start, end);
      Parameters next = at.children.get(segment);
      if (next == null) {
        next = at.add(segment);
        added++;
      }
      at = next;
    }
    at.value = value;
    return added;
  }

  private Parameters add(String segment) {
    if (children.isEmpty()) {
      children = new LinkedHashMap<>();
    }
    var child = new Parameters(this, segment);
    children.put(segment, child);
    return child;
  }

  /// The last part of the name.
  String segment() {
    return segment;
  }

  /// The value at this name itself, or the empty string.
  String value() {
    return value == null ? "" : value;
  }

  /// Whether there are longer names that start with this one.
  boolean hasChildren() {
    return !children.isEmpty();
  }

  Collection<Parameters> children() {
    return children.values();
  }

  @Nullable Parameters child(String name) {
    return children.get(name);
  }

  /// Whether all names below this one are numbers.
  boolean isIndexed() {
    return children.keySet().stream().allMatch(Parameters::isIndex);
  }

  /// The entries of a list in the order of their numbers. Gaps are closed.
  List<Parameters> indexed() {
    var entries = new ArrayList<>(children.values());
    entries.sort(Comparator.comparingLong(entry -> Long.parseLong(entry.segment)));
    return entries;
  }

  private static boolean isIndex(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_INDEX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The whole name as it was sent.
  @Override
  public String toString() {
    return parent == null || parent.parent == null ? segment : parent + "." + segment;
  }
}
