package dev.virga.kernel.metrics;

import static dev.virga.kernel.metrics.MetricsText.Kind.COUNTER;
import static dev.virga.kernel.metrics.MetricsText.Kind.HISTOGRAM;

import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/// Counts calls. Names that only a client made up are counted as `unknown`, so that nobody can make the
/// number of series grow beyond what the services have.
public final class CallMetrics implements CallObserver {
  private static final double NANOS = 1e9;

  /// The upper bounds of the durations, in nanoseconds.
  private static final long[] BOUNDS = {
    50_000L,
    100_000L,
    250_000L,
    500_000L,
    1_000_000L,
    2_500_000L,
    5_000_000L,
    10_000_000L,
    25_000_000L,
    50_000_000L,
    100_000_000L,
    250_000_000L,
    500_000_000L,
    1_000_000_000L,
    5_000_000_000L,
    30_000_000_000L
  };

  private final ConcurrentMap<String, ServiceCounts> services = new ConcurrentHashMap<>();

  /// Nothing was counted yet.
  public CallMetrics() {}

  private record Outcome(String operation, int status) {}

  /// The counts of one service.
  private static final class ServiceCounts {
    private final ConcurrentMap<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder bytesIn = new LongAdder();
    private final LongAdder bytesOut = new LongAdder();

    ServiceCounts() {
      for (int i = 0; i < buckets.length; i++) {
        buckets[i] = new LongAdder();
      }
    }

    void add(FinishedCall call) {
      outcomes
          .computeIfAbsent(new Outcome(operation(call), call.status()), _ -> new LongAdder())
          .increment();
      buckets[bucket(call.nanos())].increment();
      nanos.add(call.nanos());
      bytesIn.add(Math.max(0, call.bytesIn()));
      bytesOut.add(Math.max(0, call.bytesOut()));
    }

    private static int bucket(long nanos) {
      int bucket = 0;
      while (bucket < BOUNDS.length && nanos > BOUNDS[bucket]) {
        bucket++;
      }
      return bucket;
    }
  }

  @Override
  public void finished(FinishedCall call) {
    String service = call.service().isEmpty() ? "unknown" : call.service();
    services.computeIfAbsent(service, _ -> new ServiceCounts()).add(call);
  }

  /// Writes the counts.
  public void write(MetricsText text) {
    var sorted = new TreeMap<>(services);
    text.family("virga_requests_total", COUNTER, "Calls that were answered.");
    sorted.forEach((service, counts) -> writeOutcomes(service, counts, text));
    text.family(
        "virga_request_duration_seconds",
        HISTOGRAM,
        "The time until the head of the answer, by service.");
    sorted.forEach((service, counts) -> writeDurations(service, counts, text));
    writeBytes(
        "virga_request_bytes_total",
        "Bytes of requests, where they were announced.",
        sorted,
        it -> it.bytesIn,
        text);
    writeBytes(
        "virga_response_bytes_total",
        "Bytes of answers, where they were known.",
        sorted,
        it -> it.bytesOut,
        text);
  }

  private static String operation(FinishedCall call) {
    if (call.implemented()) {
      return call.operation();
    }
    return call.operation().isEmpty() ? "none" : "unknown";
  }

  private static void writeOutcomes(String service, ServiceCounts counts, MetricsText text) {
    counts.outcomes.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Outcome::operation).thenComparingInt(Outcome::status)))
        .forEach(it ->
            text.sample(
                it.getValue().sum(),
                "service",
                service,
                "operation",
                it.getKey().operation(),
                "status",
                String.valueOf(it.getKey().status())));
  }

  private static void writeDurations(String service, ServiceCounts counts, MetricsText text) {
    long sum = 0;
    for (int i = 0; i < counts.buckets.length; i++) {
      sum += counts.buckets[i].sum();
      String bound = i < BOUNDS.length ? String.valueOf(BOUNDS[i] / NANOS) : "+Inf";
      text.part("_bucket", sum, "service", service, "le", bound);
    }
    text.part("_count", sum, "service", service);
    text.part("_sum", counts.nanos.sum() / NANOS, "service", service);
  }

  private static void writeBytes(
      String name,
      String help,
      Map<String, ServiceCounts> services,
      Function<ServiceCounts, LongAdder> count,
      MetricsText text) {
    text.family(name, COUNTER, help);
    services.forEach(
        (service, counts) -> text.sample(count.apply(counts).sum(), "service", service));
  }
}
