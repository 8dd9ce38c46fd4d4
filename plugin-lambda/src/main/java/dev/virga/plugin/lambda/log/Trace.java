package dev.virga.plugin.lambda.log;

import java.util.Optional;

/// An `X-Amzn-Trace-Id`: `Root=1-…;Parent=…;Sampled=1`.
///
/// @param root the trace
/// @param parent the segment, or the empty string
/// @param sampled whether it is traced
record Trace(String root, String parent, boolean sampled) {
  /// Takes one apart; nothing where it names no trace.
  static Optional<Trace> parse(String header) {
    String root = field(header, "Root");
    return root.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Trace(root, field(header, "Parent"), field(header, "Sampled").equals("1")));
  }

  /// The trace where it is one that is recorded.
  static Optional<Trace> sampled(String header) {
    return parse(header).filter(Trace::sampled);
  }

  private static String field(String header, String name) {
    for (String part : header.split(";", -1)) {
      String field = part.strip();
      if (field.startsWith(name + "=")) {
        return field.substring(name.length() + 1);
      }
    }
    return "";
  }
}
