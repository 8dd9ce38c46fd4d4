package dev.virga.telemetry;

import dev.virga.kernel.Version;
import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// Makes a span of each call and sends them in batches, on a thread of its own. A call never waits for
/// it: what does not fit into the queue, or is not taken by the collector, is dropped and counted.
public final class SpanExport implements CallObserver {
  /// How long the end waits for the last batch, in milliseconds.
  private static final int FLUSH = 2_000;

  private final System.Logger log = System.getLogger("dev.virga.telemetry");
  private final Collector collector;
  private final Sampler sampler;
  private final Map<String, String> resource;
  private final BlockingQueue<Span> queue;
  private final int batchSize;
  private final long delay;
  private final LongAdder exported = new LongAdder();
  private final LongAdder dropped = new LongAdder();
  private final Thread thread;
  private volatile boolean closing;
  private boolean failing;

  private SpanExport(Collector collector, Environment environment) {
    this.collector = collector;
    this.sampler = Sampler.of(environment);
    this.resource = resource(environment);
    int size = environment.number(2048, "OTEL_BSP_MAX_QUEUE_SIZE");
    this.queue = new LinkedBlockingQueue<>(size);
    this.batchSize = Math.min(size, environment.number(512, "OTEL_BSP_MAX_EXPORT_BATCH_SIZE"));
    this.delay = environment.number(5_000, "OTEL_BSP_SCHEDULE_DELAY");
    this.thread = Thread.ofPlatform().daemon().name("virga-spans").unstarted(this::run);
  }

  /// Begins to export, where the environment names a collector. Give it to
  /// [dev.virga.kernel.Virga#observe], which also ends it.
  ///
  /// @param environment the environment variables, such as `OTEL_EXPORTER_OTLP_ENDPOINT`
  public static Optional<SpanExport> of(Map<String, String> environment) {
    var variables = new Environment(environment);
    Optional<SpanExport> export =
        Collector.of(variables).map(collector -> new SpanExport(collector, variables));
    export.ifPresent(it -> it.thread.start());
    return export;
  }

  @Override
  public List<String> headers() {
    return TraceContext.HEADERS;
  }

  @Override
  public void finished(FinishedCall call) {
    Optional<TraceContext> trace = sampler.sample(TraceContext.of(call.headers()));
    if (trace.isPresent() && !queue.offer(new Span(trace.get(), TraceContext.spanId(), call))) {
      dropped.increment();
    }
  }

  @Override
  public Map<String, Long> counters() {
    return Map.of(
        "virga_spans_exported_total", exported.sum(), "virga_spans_dropped_total", dropped.sum());
  }

  @Override
  public void close() {
    closing = true;
    // a platform thread's wait for spans is interrupted by this, its talk with the collector is not
    thread.interrupt();
    try {
      thread.join(FLUSH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closing) {
      send(nextBatch());
    }
    while (!queue.isEmpty()) {
      var rest = new ArrayList<Span>();
      queue.drainTo(rest, batchSize);
      send(rest);
    }
  }

  /// Waits for a span, and then until there is a batch of them or the first has waited long enough.
  private List<Span> nextBatch() {
    var batch = new ArrayList<Span>();
    try {
      batch.add(queue.take());
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
      while (batch.size() < batchSize) {
        Span next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          return batch;
        }
        batch.add(next);
      }
    } catch (InterruptedException e) {
      // the end: what is there is sent
    }
    return batch;
  }

  private void send(List<Span> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      collector.send(request(batch));
      exported.add(batch.size());
      report(false, "spans reach " + collector.endpoint() + " again");
    } catch (IOException | RuntimeException e) {
      dropped.add(batch.size());
      report(true, "spans do not reach " + collector.endpoint() + " and are dropped: " + e);
    }
  }

  /// Says only what changes, so that a collector that is not there fills no log.
  private void report(boolean fails, String message) {
    if (fails != failing) {
      failing = fails;
      log.log(fails ? System.Logger.Level.WARNING : System.Logger.Level.INFO, message);
    }
  }

  private String request(List<Span> batch) {
    var json = new OtlpJson().object().array("resourceSpans").object();
    json.object("resource").array("attributes");
    resource.forEach(json::attribute);
    json.endArray().endObject().array("scopeSpans").object();
    json.object("scope").text("name", "dev.virga").text("version", Version.TEXT).endObject();
    json.array("spans");
    batch.forEach(span -> span.write(json));
    return json.endArray().endObject().endArray().endObject().endArray().endObject().toString();
  }

  private static Map<String, String> resource(Environment environment) {
    var resource = new LinkedHashMap<String, String>();
    resource.put("service.name", "virga");
    resource.put("service.version", Version.TEXT);
    resource.putAll(environment.pairs("OTEL_RESOURCE_ATTRIBUTES"));
    environment.text("OTEL_SERVICE_NAME").ifPresent(name -> resource.put("service.name", name));
    return resource;
  }
}
