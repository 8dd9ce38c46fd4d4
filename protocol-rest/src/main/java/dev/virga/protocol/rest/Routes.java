package dev.virga.protocol.rest;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.shape.OperationShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The routes of a service as a tree of path segments for each method.
///
/// The most specific match wins
/// ([specificity](https://smithy.io/2.0/spec/http-bindings.html#specificity-routing)): a literal
/// before a label before a greedy label, and the path before the query string.
final class Routes {
  private final Map<String, Node> methods = new HashMap<>();

  /// A match with its labels as they stand in the path, percent-encoded.
  record Match(OperationShape operation, Map<String, List<String>> labels) {}

  /// One place in the tree.
  private static final class Node {
    private final Map<String, Node> literals = new HashMap<>();
    private @Nullable Node label;
    private final List<Route> ends = new java.util.ArrayList<>();
    private final List<Route> greedy = new java.util.ArrayList<>();
  }

  Routes(List<OperationShape> operations) {
    for (OperationShape operation : operations) {
      if (operation.http() == null) {
        throw new IllegalArgumentException(operation.name() + " needs @Http with method and URI");
      }
      UriPattern pattern = UriPattern.parse(operation.http().uri());
      Node node = methods.computeIfAbsent(operation.http().method(), _ -> new Node());
      List<Route> routes = place(node, pattern);
      routes.add(new Route(pattern, operation));
      routes.sort(
          Comparator.comparingInt((Route route) -> route.pattern().literals().size()).reversed());
    }
  }

  private static List<Route> place(Node root, UriPattern pattern) {
    Node node = root;
    for (UriPattern.Segment segment : pattern.segments()) {
      switch (segment) {
        case UriPattern.Segment.Literal(String text) ->
            node = node.literals.computeIfAbsent(text, _ -> new Node());
        case UriPattern.Segment.Label _ -> {
          Node next = node.label == null ? new Node() : node.label;
          node.label = next;
          node = next;
        }
        case UriPattern.Segment.Greedy _ -> {
          return node.greedy;
        }
      }
    }
    return node.ends;
  }

  /// Whether a request has a route.
  boolean has(HttpRequest request) {
    return route(request) != null;
  }

  /// The operation of a request and its labels, or null.
  @Nullable Match find(HttpRequest request) {
    Route route = route(request);
    return route == null ? null : new Match(route.operation(), labels(route, request.path()));
  }

  private @Nullable Route route(HttpRequest request) {
    Node root = methods.get(request.method());
    return root == null || !request.path().startsWith("/") ? null : descend(root, request, 1);
  }

  /// @param start where the next segment starts; at the end of the path, or one behind, there is none
  private static @Nullable Route descend(Node node, HttpRequest request, int start) {
    String path = request.path();
    if (start >= path.length()) {
      return Route.choose(node.ends, request);
    }
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    Route found = null;
    if (end > start) {
      Node literal = node.literals.isEmpty() ? null : node.literals.get(path.substring(start, end));
      if (literal != null) {
        found = descend(literal, request, end + 1);
      }
      if (found == null && node.label != null) {
        found = descend(node.label, request, end + 1);
      }
    }
    return found == null ? Route.choose(node.greedy, request) : found;
  }

  private static Map<String, List<String>> labels(Route route, String path) {
    var labels = new LinkedHashMap<String, List<String>>();
    int start = 1;
    for (UriPattern.Segment segment : route.pattern().segments()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      switch (segment) {
        case UriPattern.Segment.Literal _ -> {}
        case UriPattern.Segment.Label(String name) ->
            labels.put(name, List.of(path.substring(start, end)));
        case UriPattern.Segment.Greedy(String name) ->
            labels.put(name, List.of(path.substring(start)));
      }
      start = end + 1;
    }
    return labels;
  }
}
