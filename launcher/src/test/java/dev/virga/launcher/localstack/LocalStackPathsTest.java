package dev.virga.launcher.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Surroundings;
import dev.virga.kernel.Virga;
import dev.virga.launcher.config.ConfigurationReader;
import dev.virga.launcher.config.Options;
import dev.virga.launcher.hooks.Hooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalStackPathsTest {
  private static Virga virga;

  @BeforeAll
  static void start() {
    var options = Options.parse(List.of("--port", "0", "--set", "ecr.enabled=false"));
    Configuration configuration =
        new ConfigurationReader(Map.of(), Path.of("target"), null).read(options).platform();
    Hooks hooks = Hooks.of(List.of(), Map.of(), "us-east-1");
    var paths = new LocalStackPaths(hooks, Clock.systemUTC());
    virga = Virga.start(configuration, Surroundings.system(), paths);
    paths.serve(virga);
  }

  @AfterAll
  static void end() {
    virga.close();
  }

  /// Sends a request by its line and its host, and returns the whole answer.
  private static String send(String line, String host) throws IOException {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), virga.port())) {
      String head = line + " HTTP/1.1\r\nHost: " + host;
      String request = head + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String send(String line) throws IOException {
    return send(line, "localhost:4566");
  }

  @Test
  void health_has_every_usual_service_as_it_is() throws Exception {
    assertThat(send("GET /_localstack/health"))
        .startsWith("HTTP/1.1 200 ")
        .contains(
            "\"s3\": \"running\"",
            "\"servicediscovery\": \"running\"",
            "\"ecr\": \"disabled\"",
            "\"dynamodb\": \"disabled\"",
            "\"edition\": \"virga\", \"version\": \"")
        .doesNotContain("cloudmap", "\"s3\":\"");
    assertThat(send("HEAD /_localstack/health")).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    assertThat(send("POST /_localstack/health"))
        .startsWith("HTTP/1.1 405 ")
        .contains("/_localstack/health takes GET");
  }

  @Test
  void init_shows_stages() throws Exception {
    assertThat(send("GET /_localstack/init"))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"completed\": {\"BOOT\": false", "\"scripts\": []");
    assertThat(send("GET /_localstack/init/ready"))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"completed\": false");
  }

  @Test
  void info_tells_what_this_is() throws Exception {
    assertThat(send("GET /_localstack/info")).contains("\"edition\": \"virga\"", "\"uptime\": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_localstack/",
        "/_localstack/diagnose",
        "/_localstack/init/later",
        "/_localstack/state/save",
        "/_localstack/state/S3%2F/reset",
        "/_localstack/state//reset"
      })
  void what_is_not_there_says_what_is(String path) throws Exception {
    assertThat(send("POST " + path))
        .startsWith("HTTP/1.1 404 ")
        .contains("there are /_localstack/health, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/_localstack/state/reset", "/_localstack/state/s3/reset", "/moto-api/reset"})
  void a_reset_empties(String path) throws Exception {
    assertThat(send("PUT /bucket-of-reset")).startsWith("HTTP/1.1 200 ");

    assertThat(send("POST " + path)).startsWith("HTTP/1.1 200 ");

    assertThat(send("HEAD /bucket-of-reset")).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void a_reset_of_one_service_leaves_the_others() throws Exception {
    send("PUT /bucket-that-stays");

    assertThat(send("POST /_localstack/state/servicediscovery/reset")).startsWith("HTTP/1.1 200 ");
    assertThat(send("POST /_localstack/state/sqs/reset"))
        .startsWith("HTTP/1.1 404 ")
        .contains("no service sqs; there are ");
    assertThat(send("GET /_localstack/state/reset")).startsWith("HTTP/1.1 405 ");

    assertThat(send("HEAD /bucket-that-stays")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_bucket_may_be_named_like_the_reset_of_moto() throws Exception {
    assertThat(send("PUT /moto-api")).startsWith("HTTP/1.1 200 ");
    assertThat(send("PUT /moto-api/reset")).startsWith("HTTP/1.1 200 ");

    assertThat(send("GET /moto-api/reset")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void names_under_localstacks_domain_are_as_those_under_localhost() throws Exception {
    assertThat(send("PUT /", "named.s3.localhost.localstack.cloud:4566"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(send("PUT /key", "named.s3.us-east-1.localhost.localstack.cloud:4566"))
        .startsWith("HTTP/1.1 200 ");

    assertThat(send("GET /named/key", "s3.localhost.localstack.cloud:4566"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(send("GET /named/key", "localhost.localstack.cloud:4566"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(send("GET /", "none.lambda-url.us-east-1.localhost.localstack.cloud:4566"))
        .startsWith("HTTP/1.1 404 ")
        .contains("{\"Message\":\"Not Found\"}");
    assertThat(send("GET /_localstack/health", "none.lambda-url.us-east-1.localhost:4566"))
        .doesNotContain("running");
  }
}
