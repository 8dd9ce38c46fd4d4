package dev.virga.protocol.rest;

import java.util.ArrayList;
import java.util.List;

/// A [URI pattern](https://smithy.io/2.0/spec/http-bindings.html#uri) taken apart.
///
/// @param segments what stands between the slashes
/// @param literals the query parameters that a request must have
record UriPattern(List<Segment> segments, List<QueryLiteral> literals) {
  /// SDKs add `x-id=OPERATION` for those who read logs. Nothing depends on it, and clients other than
  /// SDKs leave it out.
  private static final String OPERATION_HINT = "x-id";

  sealed interface Segment {
    /// A text that must be the same.
    record Literal(String text) implements Segment {}

    /// Any one segment that is not empty.
    record Label(String name) implements Segment {}

    /// All the rest, with its slashes.
    record Greedy(String name) implements Segment {}
  }

  /// A parameter that must be there, with this value unless that is empty.
  record QueryLiteral(String name, String value) {
    boolean in(String query) {
      int start = 0;
      while (start < query.length()) {
        int end = query.indexOf('&', start);
        end = end < 0 ? query.length() : end;
        if (is(query, start, end)) {
          return true;
        }
        start = end + 1;
      }
      return false;
    }

    private boolean is(String query, int start, int end) {
      int nameEnd = start + name.length();
      if (nameEnd > end || !query.startsWith(name, start)) {
        return false;
      }
      boolean bare = nameEnd == end;
      if (!bare && query.charAt(nameEnd) != '=') {
        return false;
      }
      return value.isEmpty()
          || (!bare && end - nameEnd - 1 == value.length() && query.startsWith(value, nameEnd + 1));
    }
  }

  /// Takes a pattern apart. A slash at its end has no meaning.
  ///
  /// @throws IllegalArgumentException if it is not a pattern
  static UriPattern parse(String uri) {
    int question = uri.indexOf('?');
    String path = question < 0 ? uri : uri.substring(0, question);
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a URI pattern starts with a slash: " + uri);
    }
    var segments = new ArrayList<Segment>();
    for (String text : path.substring(1).split("/")) {
      if (!segments.isEmpty() && segments.getLast() instanceof Segment.Greedy) {
        throw new IllegalArgumentException("nothing follows a greedy label: " + uri);
      } else if (!text.isEmpty()) {
        segments.add(segment(text));
      }
    }
    return new UriPattern(
        List.copyOf(segments), question < 0 ? List.of() : literals(uri.substring(question + 1)));
  }

  private static Segment segment(String text) {
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return new Segment.Literal(text);
    }
    String name = text.substring(1, text.length() - 1);
    return name.endsWith("+")
        ? new Segment.Greedy(name.substring(0, name.length() - 1))
        : new Segment.Label(name);
  }

  private static List<QueryLiteral> literals(String query) {
    var literals = new ArrayList<QueryLiteral>();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      if (!name.isEmpty() && !name.equals(OPERATION_HINT)) {
        literals.add(new QueryLiteral(name, equals < 0 ? "" : part.substring(equals + 1)));
      }
    }
    return List.copyOf(literals);
  }

  /// Whether all query parameters that the pattern wants are there.
  boolean literalsIn(String query) {
    for (QueryLiteral literal : literals) {
      if (!literal.in(query)) {
        return false;
      }
    }
    return true;
  }
}
