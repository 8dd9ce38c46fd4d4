package dev.virga.kernel.call;

import java.util.List;
import java.util.Map;

/// Is told of every call that was answered, on the thread of the call and before the first byte of the
/// answer is sent: whoever has an answer finds that its call was observed.
///
/// It must be quick and must not wait. What it throws is logged and harms nothing.
public interface CallObserver extends AutoCloseable {
  /// Is told of a call.
  void finished(FinishedCall call);

  /// The names of the request headers that it wants to find in [FinishedCall#headers]; asked once.
  default List<String> headers() {
    return List.of();
  }

  /// What it counts itself, by the name of the metric, such as `virga_spans_dropped_total`.
  default Map<String, Long> counters() {
    return Map.of();
  }

  /// Ends with the platform, after its last call.
  @Override
  default void close() {}
}
