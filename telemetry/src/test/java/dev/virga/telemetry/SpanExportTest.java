package dev.virga.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kernel.call.FinishedCall;
import dev.virga.telemetry.FakeCollector.Received;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullMarked
@Timeout(30)
class SpanExportTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CLIENT = "b7ad6b7169203331";
  private final Map<String, String> environment = new HashMap<>();
  private FakeCollector collector;

  SpanExportTest() throws IOException {
    collector = new FakeCollector();
  }

  @BeforeEach
  void point() {
    environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint() + "/");
    environment.put("OTEL_BSP_SCHEDULE_DELAY", "20");
  }

  @AfterEach
  void close() {
    collector.close();
  }

  @Test
  void a_call_is_a_span_under_that_of_its_client() throws Exception {
    environment.put("OTEL_SERVICE_NAME", "aws");
    environment.put("OTEL_RESOURCE_ATTRIBUTES", "team=blue%20sky,service.name=other");
    environment.put("OTEL_EXPORTER_OTLP_HEADERS", "api-key=a%3Db");
    try (SpanExport export = start()) {
      export.finished(
          call(404, "NoSuchKey", Map.of("traceparent", "00-" + TRACE + "-" + CLIENT + "-01")));

      Received received = collector.next();
      assertThat(received.path()).isEqualTo("/v1/traces");
      assertThat(received.headers().get("Api-key")).containsExactly("a=b");
      assertThat(received.headers().get("Content-type")).containsExactly("application/json");
      assertThat(received.resource())
          .containsEntry("service.name", "aws")
          .containsEntry("team", "blue sky");
      Map<?, ?> span = received.span();
      assertThat(span.get("traceId")).isEqualTo(TRACE);
      assertThat(span.get("parentSpanId")).isEqualTo(CLIENT);
      assertThat((String) span.get("spanId")).matches("[0-9a-f]{16}").isNotEqualTo(CLIENT);
      assertThat(span.get("name")).isEqualTo("s3/GetObject");
      assertThat(span.get("kind")).isEqualTo("2");
      assertThat(span.get("startTimeUnixNano")).isEqualTo("1769860800000000000");
      assertThat(span.get("endTimeUnixNano")).isEqualTo("1769860800001500000");
      assertThat(span.get("status")).isNull();
      assertThat(FakeCollector.attributes(span))
          .containsEntry("rpc.system", "aws-api")
          .containsEntry("rpc.service", "s3")
          .containsEntry("rpc.method", "GetObject")
          .containsEntry("http.request.method", "GET")
          .containsEntry("http.response.status_code", "404")
          .containsEntry("url.path", "/b/k\"\n")
          .containsEntry("aws.request_id", "id-1")
          .containsEntry("error.type", "NoSuchKey")
          .containsEntry("cloud.account.id", "123456789012")
          .containsEntry("cloud.region", "eu-central-1")
          .containsEntry("http.response.body.size", "12")
          .doesNotContainKey("http.request.body.size");
    }
  }

  @Test
  void a_trace_of_x_ray_is_gone_on_with_and_a_failure_of_virga_marks_the_span() throws Exception {
    try (SpanExport export = start()) {
      export.finished(
          call(
              500,
              "InternalFailure",
              Map.of(
                  "X-Amzn-Trace-Id",
                  "Root=1-0af76519-16cd43dd8448eb211c80319c;Parent=" + CLIENT + ";Sampled=1")));

      Map<?, ?> span = collector.next().span();
      assertThat(span.get("traceId")).isEqualTo(TRACE);
      assertThat(span.get("parentSpanId")).isEqualTo(CLIENT);
      assertThat(String.valueOf(span.get("status"))).startsWith("{code=2");
    }
  }

  @Test
  void a_call_outside_of_a_trace_begins_one_and_so_does_a_header_that_is_none() throws Exception {
    try (SpanExport export = start()) {
      export.finished(call(200, "", Map.of()));
      export.finished(call(200, "", Map.of("traceparent", "00-nonsense-01")));

      var ids = new HashMap<Object, Object>();
      while (ids.size() < 2) {
        for (Object it : collector.next().spans()) {
          Map<?, ?> span = (Map<?, ?>) it;
          ids.put(span.get("traceId"), span.get("spanId"));
          assertThat(span.get("parentSpanId")).isNull();
        }
      }
      assertThat(ids.keySet()).allSatisfy(it -> assertThat((String) it).matches("[0-9a-f]{32}"));
    }
  }

  @Test
  void what_the_client_does_not_record_is_not_recorded() {
    try (SpanExport export = start()) {
      export.finished(call(200, "", Map.of("traceparent", "00-" + TRACE + "-" + CLIENT + "-00")));
      export.finished(
          call(
              200,
              "",
              Map.of("X-Amzn-Trace-Id", "Root=1-0af76519-16cd43dd8448eb211c80319c;Sampled=0")));
    }

    assertThat(collector.hasNone()).isTrue();
  }

  @Test
  void a_ratio_decides_by_the_id_of_the_trace() {
    var half =
        Sampler.of(
            new Environment(
                Map.of("OTEL_TRACES_SAMPLER", "traceidratio", "OTEL_TRACES_SAMPLER_ARG", "0.5")));
    long sampled = 0;
    for (int i = 0; i < 2000; i++) {
      var trace = java.util.Optional.of(TraceContext.root());
      boolean once = half.sample(trace).isPresent();
      assertThat(half.sample(trace).isPresent()).isEqualTo(once);
      sampled += once ? 1 : 0;
    }

    assertThat(sampled).isBetween(800L, 1200L);
  }

  @Test
  void the_end_sends_what_is_left() throws Exception {
    environment.put("OTEL_BSP_SCHEDULE_DELAY", "100000");
    SpanExport export = start();
    for (int i = 0; i < 700; i++) {
      export.finished(call(200, "", Map.of()));
    }

    export.close();

    var batches = new ArrayList<Integer>();
    while (batches.stream().mapToInt(it -> it).sum() < 700) {
      batches.add(collector.next().spans().size());
    }
    // the end may cut one short; the others are full, or the last
    assertThat(batches).hasSizeBetween(2, 3).allMatch(it -> it <= 512);
    assertThat(export.counters()).containsEntry("virga_spans_exported_total", 700L);
  }

  @Test
  void a_collector_that_refuses_costs_spans_and_nothing_else() throws Exception {
    collector.answersWith(503);
    SpanExport export = start();
    export.finished(call(200, "", Map.of()));
    collector.next();
    collector.answersWith(200);
    export.finished(call(200, "", Map.of()));
    collector.next();
    export.close();

    assertThat(export.counters())
        .containsEntry("virga_spans_dropped_total", 1L)
        .containsEntry("virga_spans_exported_total", 1L);
  }

  @Test
  void a_collector_that_is_dead_slows_nothing_and_the_queue_does_not_grow() throws Exception {
    environment.put("OTEL_BSP_MAX_QUEUE_SIZE", "100");
    environment.put("OTEL_BSP_SCHEDULE_DELAY", "100000");
    try (var silent = new java.net.ServerSocket(0)) {
      environment.put(
          "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:" + silent.getLocalPort() + "/t");
      SpanExport export = start();
      long begin = System.nanoTime();
      for (int i = 0; i < 10_000; i++) {
        export.finished(call(200, "", Map.of()));
      }

      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
      assertThat(export.counters().get("virga_spans_dropped_total")).isBetween(9700L, 9900L);
      begin = System.nanoTime();
      export.close();
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void nothing_is_started_without_an_endpoint_or_when_it_is_switched_off() {
    assertThat(SpanExport.of(Map.of())).isEmpty();
    assertThat(SpanExport.of(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", ""))).isEmpty();
    assertThat(SpanExport.of(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "nowhere"))).isEmpty();
    environment.put("OTEL_SDK_DISABLED", "true");
    assertThat(SpanExport.of(environment)).isEmpty();
    environment.remove("OTEL_SDK_DISABLED");
    environment.put("OTEL_TRACES_EXPORTER", "none");
    assertThat(SpanExport.of(environment)).isEmpty();
  }

  private SpanExport start() {
    return SpanExport.of(environment).orElseThrow();
  }

  private static FinishedCall call(int status, String error, Map<String, String> headers) {
    return new FinishedCall(
        "id-1",
        Instant.parse("2026-01-31T12:00:00Z"),
        1_500_000,
        "123456789012",
        "eu-central-1",
        "AKIA",
        "s3",
        "GetObject",
        true,
        "GET",
        "/b/k\"\n",
        status,
        error,
        "words",
        -1,
        12,
        headers,
        "");
  }
}
