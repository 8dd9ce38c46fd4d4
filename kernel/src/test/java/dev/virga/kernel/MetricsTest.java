package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class MetricsTest {
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*)"
              + "(?:\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\",?)+)\\})?"
              + " (-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?|\\+Inf|NaN)");

  private final Platform platform =
      new Platform(
          Configuration.DEFAULT,
          new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(new FakePlugin("notes"))),
          it -> it);

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void calls_are_counted_by_service_operation_and_status() {
    call("PutNote", "{\"id\":\"a\"}");
    call("GetNote", "{\"id\":\"a\"}");
    call("GetNote", "{\"id\":\"b\"}");
    send("/notes/raw", "");

    Map<String, Double> samples = metrics("");
    assertThat(samples)
        .containsEntry("virga_requests_total{service=notes,operation=PutNote,status=200}", 1.0)
        .containsEntry("virga_requests_total{service=notes,operation=GetNote,status=200}", 1.0)
        .containsEntry("virga_requests_total{service=notes,operation=GetNote,status=404}", 1.0)
        .containsEntry("virga_requests_total{service=notes,operation=none,status=200}", 1.0)
        .containsEntry("virga_request_duration_seconds_count{service=notes}", 4.0)
        .containsEntry("virga_request_duration_seconds_bucket{service=notes,le=+Inf}", 4.0)
        .containsEntry("virga_request_bytes_total{service=notes}", 30.0)
        .containsEntry("virga_requests_in_flight", 0.0)
        .containsEntry("virga_services", 1.0)
        .containsEntry("virga_plugin_problems", 0.0);
    assertThat(samples.get("virga_request_duration_seconds_sum{service=notes}"))
        .isPositive()
        .isLessThan(60);
    assertThat(samples.keySet()).anyMatch(it -> it.startsWith("virga_build_info{version="));
    assertThat(samples.get("jvm_memory_used_bytes{area=heap}")).isGreaterThan(1e6);
  }

  @Test
  void buckets_grow_up_to_the_count() {
    for (int i = 0; i < 20; i++) {
      call("WhoAmI", "{}");
    }

    double last = 0;
    for (var sample : metrics("").entrySet()) {
      if (sample.getKey().startsWith("virga_request_duration_seconds_bucket")) {
        assertThat(sample.getValue()).isGreaterThanOrEqualTo(last);
        last = sample.getValue();
      }
    }
    assertThat(last).isEqualTo(20);
  }

  @Test
  void names_that_a_client_makes_up_do_not_make_series() {
    metrics("");
    call("WhoAmI", "{}");
    call("Unbuilt", "{}");
    int before = metrics("").size();

    for (int i = 0; i < 100; i++) {
      call("MadeUp" + i, "{}");
      send("/made/up" + i, "Fake" + i + ".MadeUp");
    }

    assertThat(metrics("")).hasSizeLessThan(before + 25);
    assertThat(metrics(""))
        .containsEntry("virga_requests_total{service=notes,operation=unknown,status=501}", 101.0)
        .containsEntry("virga_requests_total{service=unknown,operation=none,status=501}", 100.0);
  }

  @Test
  void who_asks_for_openmetrics_gets_it() {
    call("WhoAmI", "{}");

    HttpResponse answer = send("/_virga/metrics", "", "Accept", "application/openmetrics-text");

    assertThat(answer.headers().first("Content-Type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("application/openmetrics-text"));
    assertThat(text(answer))
        .contains("# TYPE virga_requests counter\n", "\nvirga_requests_total{")
        .endsWith("# EOF\n");
    assertThat(send("/_virga/metrics", "").headers().first("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
  }

  @Test
  void what_observers_count_is_shown() {
    platform
        .calls()
        .observe(
            new CallObserver() {
              @Override
              public void finished(FinishedCall call) {}

              @Override
              public Map<String, Long> counters() {
                return Map.of("virga_spans_dropped_total", 7L);
              }
            });

    assertThat(metrics("")).containsEntry("virga_spans_dropped_total", 7.0);
  }

  /// Reads the text strictly: each sample belongs to the family before it, no family and no sample comes
  /// twice.
  private Map<String, Double> metrics(String accept) {
    String text = text(send("/_virga/metrics", "", "Accept", accept));
    Map<String, String> kinds = new HashMap<>();
    Map<String, Double> samples = new LinkedHashMap<>();
    String family = "";
    assertThat(text).endsWith("\n");
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("# TYPE ")) {
        String[] words = line.split(" ");
        family = words[2];
        assertThat(words[3]).isIn("counter", "gauge", "histogram", "summary");
        assertThat(kinds.put(family, words[3])).as(line).isNull();
      } else if (!line.startsWith("# HELP ") && !line.isEmpty()) {
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        String suffix = sample.group(1).substring(family.length());
        assertThat(sample.group(1)).startsWith(family);
        assertThat(suffix).isIn("", "_bucket", "_count", "_sum");
        String labels = sample.group(2) == null ? "" : "{" + sample.group(2) + "}";
        double value =
            sample.group(3).equals("+Inf")
                ? Double.POSITIVE_INFINITY
                : Double.parseDouble(sample.group(3));
        assertThat(samples.put(sample.group(1) + labels.replace("\"", ""), value))
            .as(line)
            .isNull();
      }
    }
    return samples;
  }

  private void call(String operation, String body) {
    send("/", "Fake_notes." + operation, body);
  }

  private HttpResponse send(String path, String target) {
    return send(path, target, "");
  }

  private HttpResponse send(String path, String target, String body) {
    Headers headers = Headers.of("Content-Type", "application/x-amz-json-1.1");
    return send(
        target.isEmpty() ? "GET" : "POST",
        path,
        target.isEmpty() ? headers : headers.with("X-Amz-Target", target),
        body);
  }

  private HttpResponse send(String path, String body, String header, String value) {
    return send("GET", path, Headers.of(header, value), body);
  }

  private HttpResponse send(String method, String path, Headers headers, String body) {
    return platform
        .handler()
        .handle(
            new HttpRequest(
                method, path, "", headers, Body.of(body.getBytes(StandardCharsets.UTF_8))));
  }

  private static String text(HttpResponse response) {
    return new String(response.body().bytes(Long.MAX_VALUE), StandardCharsets.UTF_8);
  }
}
