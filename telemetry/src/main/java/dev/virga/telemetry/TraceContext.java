package dev.virga.telemetry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The trace that a call belongs to, as its client tells: in
/// [`traceparent`](https://www.w3.org/TR/trace-context/#traceparent-header), else in
/// [`X-Amzn-Trace-Id`](https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader).
///
/// @param traceId 32 hexadecimal digits
/// @param parentId the span of the client, 16 hexadecimal digits; empty where there is none
/// @param sampled whether the client records its spans
/// @param state what goes along unread: `tracestate`
record TraceContext(String traceId, String parentId, boolean sampled, String state) {
  /// The headers that tell it.
  static final List<String> HEADERS = List.of("traceparent", "tracestate", "X-Amzn-Trace-Id");

  private static final Pattern W3C =
      Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
  private static final Pattern ROOT = Pattern.compile("1-([0-9a-fA-F]{8})-([0-9a-fA-F]{24})");
  private static final Pattern SPAN = Pattern.compile("[0-9a-fA-F]{16}");

  /// The trace of a request with these headers, if it is in one.
  static Optional<TraceContext> of(Map<String, String> headers) {
    return w3c(headers.getOrDefault("traceparent", ""), headers.getOrDefault("tracestate", ""))
        .or(() -> xray(headers.getOrDefault("X-Amzn-Trace-Id", "")));
  }

  /// The beginning of a trace.
  static TraceContext root() {
    var random = ThreadLocalRandom.current();
    return new TraceContext(hex(random.nextLong()) + hex(random.nextLong() | 1), "", true, "");
  }

  /// An id for a span.
  static String spanId() {
    return hex(ThreadLocalRandom.current().nextLong() | 1);
  }

  private static Optional<TraceContext> w3c(String header, String state) {
    Matcher form = W3C.matcher(header.strip());
    if (!form.matches() || isZero(form.group(1)) || isZero(form.group(2))) {
      return Optional.empty();
    }
    boolean sampled = (Integer.parseInt(form.group(3), 16) & 1) == 1;
    return Optional.of(new TraceContext(form.group(1), form.group(2), sampled, state));
  }

  private static Optional<TraceContext> xray(String header) {
    var fields = new HashMap<String, String>();
    for (String field : header.split(";")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals).strip(), field.substring(equals + 1).strip());
      }
    }
    Matcher root = ROOT.matcher(fields.getOrDefault("Root", ""));
    String parent = fields.getOrDefault("Parent", "");
    if (!root.matches() || isZero(root.group(1) + root.group(2))) {
      return Optional.empty();
    }
    boolean known = SPAN.matcher(parent).matches() && !isZero(parent);
    return Optional.of(
        new TraceContext(
            (root.group(1) + root.group(2)).toLowerCase(Locale.ROOT),
            known ? parent.toLowerCase(Locale.ROOT) : "",
            !fields.getOrDefault("Sampled", "1").equals("0"),
            ""));
  }

  private static boolean isZero(String id) {
    return id.chars().allMatch(c -> c == '0');
  }

  private static String hex(long number) {
    String digits = Long.toHexString(number);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
