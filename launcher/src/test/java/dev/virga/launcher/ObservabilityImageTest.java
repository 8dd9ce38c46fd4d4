package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// What the distribution tells of itself: spans, log, recorded calls and metrics of the same calls.
@Timeout(120)
class ObservabilityImageTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CLIENT = "b7ad6b7169203331";

  private final BlockingQueue<String> exported = new LinkedBlockingQueue<>();
  @TempDir private Path directory;

  @Test
  void a_call_is_a_span_a_log_line_a_recorded_call_and_a_number() throws Exception {
    HttpServer collector = collector();
    Map<String, String> environment =
        Map.of(
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            "http://127.0.0.1:" + collector.getAddress().getPort(),
            "OTEL_BSP_SCHEDULE_DELAY",
            "50",
            "VIRGA_LOG_FORMAT",
            "json");
    try (var virga =
        RunningImage.start(
            directory, environment, "start", "--port", "0", "--requests-bodies", "true")) {
      HttpResponse<String> answer = callerIdentity(virga);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      String id = answer.headers().firstValue("x-amzn-RequestId").orElseThrow();

      String span = exported.poll(30, TimeUnit.SECONDS);
      assertThat(span)
          .contains("\"traceId\":\"" + TRACE + "\"", "\"parentSpanId\":\"" + CLIENT + "\"")
          .contains("\"name\":\"sts/GetCallerIdentity\"", id);

      Map<?, ?> recorded = json(virga.get("/_virga/requests?service=sts&since=2020-01-01T00:00:00Z"));
      assertThat((List<?>) recorded.get("requests"))
          .singleElement()
          .asString()
          .contains("requestId=" + id, "operation=GetCallerIdentity", "account=111111111111")
          .contains("input={}");
      virga.get("/v2/");
      assertThat(virga.get("/_virga/requests?service=ecr").body()).contains("\"path\":\"/v2/\"");
      assertThat(virga.get("/_virga/requests?error=*").body()).doesNotContain("GetCallerIdentity");

      assertThat(virga.get("/_virga/metrics").body())
          .contains(
              "virga_requests_total{service=\"sts\",operation=\"GetCallerIdentity\",status=\"200\"} 1\n",
              "virga_request_duration_seconds_count{service=\"sts\"} 1\n",
              "\nvirga_spans_exported_total ",
              "\njvm_memory_used_bytes{area=\"heap\"} ",
              "\nvirga_plugin_problems 0\n");

      virga.signal("TERM");
      assertThat(virga.exitCode()).isEqualTo(143);
      List<Map<?, ?>> lines =
          virga.output().lines().filter(it -> it.startsWith("{")).map(this::line).toList();
      assertThat(lines)
          .filteredOn(it -> id.equals(it.get("request_id")))
          .singleElement()
          .satisfies(it -> {
            assertThat(it.get("logger")).isEqualTo("dev.virga.access");
            assertThat(it.get("service")).isEqualTo("sts");
            assertThat(it.get("operation")).isEqualTo("GetCallerIdentity");
            assertThat(it.get("status")).isEqualTo(200);
            assertThat(it.get("account")).isEqualTo("111111111111");
            assertThat(it.get("region")).isEqualTo("eu-west-1");
            assertThat((Double) it.get("duration_ms")).isPositive();
          });
    } finally {
      collector.stop(0);
    }
  }

  private HttpServer collector() throws Exception {
    var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
    HttpServer collector = HttpServer.create(address, 0);
    collector.createContext(
        "/v1/traces",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exported.add(new String(body, StandardCharsets.UTF_8));
          }
        });
    collector.start();
    return collector;
  }

  private static HttpResponse<String> callerIdentity(RunningImage virga) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(virga.endpoint() + "/"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("traceparent", "00-" + TRACE + "-" + CLIENT + "-01")
              .header(
                  "Authorization",
                  "AWS4-HMAC-SHA256 Credential=111111111111/20260131/eu-west-1/sts/aws4_request,"
                      + " SignedHeaders=host, Signature=00")
              .POST(BodyPublishers.ofString("Action=GetCallerIdentity&Version=2011-06-15"))
              .build(),
          BodyHandlers.ofString());
    }
  }

  private static Map<?, ?> json(HttpResponse<String> answer) {
    return new Yaml().load(answer.body());
  }

  private Map<?, ?> line(String line) {
    return new Yaml().load(line);
  }
}
