package dev.virga.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The container image, built and run by a real Docker Engine.
class ContainerTest {
  private static final Path HOME =
      Path.of(System.getProperty("virga.home", "../launcher/target/virga"))
          .toAbsolutePath()
          .normalize();
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String NAME = "virga-under-test";

  @TempDir private static Path directory;
  private static DockerEngine engine;
  private static URI endpoint;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        DockerEngine.missing().isEmpty(),
        () -> "no Docker Engine can be started here; missing: " + DockerEngine.missing());
    engine = DockerEngine.start(Files.createDirectory(directory.resolve("engine")));
    BaseImage.importTo(engine, "virga-base", Files.createDirectory(directory.resolve("base")));
    engine.docker(
        "build",
        "--build-arg=BASE=virga-base",
        "--tag=virga",
        "--file=" + HOME.resolve("share/docker/Dockerfile"),
        HOME.toString());
    endpoint = URI.create("http://127.0.0.1:" + freePort());
    engine.docker(
        "run",
        "--detach",
        "--name=" + NAME,
        "--network=host",
        "--env=VIRGA_LISTEN=0.0.0.0:" + endpoint.getPort(),
        "--env=VIRGA_DATA_DIRECTORY=/var/lib/virga",
        "virga");
    engine.docker("exec", NAME, "/opt/virga/bin/virga", "health", "--wait", "60");
  }

  @AfterAll
  static void stop() throws IOException {
    if (engine != null) {
      engine.close();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static String ecs(String operation, String body) throws Exception {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AmazonEC2ContainerServiceV20141113." + operation)
                .POST(BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(200);
    return response.body();
  }

  private static String docker(String... arguments) {
    try {
      return engine.docker(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void it_keeps_objects() throws Exception {
    send(HttpRequest.newBuilder(endpoint.resolve("/bucket")).PUT(BodyPublishers.noBody()));
    send(HttpRequest.newBuilder(endpoint.resolve("/bucket/key")).PUT(BodyPublishers.ofString("a")));

    assertThat(send(HttpRequest.newBuilder(endpoint.resolve("/bucket/key"))).body()).isEqualTo("a");
    assertThat(docker("exec", NAME, "/bin/sh", "-c", "echo /var/lib/virga/*"))
        .contains("/var/lib/virga/virga.db");
  }

  @Test
  void it_is_healthy_to_the_engine_and_no_workload_leaves_a_zombie() throws Exception {
    ecs("CreateCluster", "{\"clusterName\":\"c\"}");
    ecs(
        "RegisterTaskDefinition",
        """
        {"family": "t", "containerDefinitions": [{"name": "app", "image": "any",
          "command": ["sh", "-c", "(sleep 0.1 &); (setsid sleep 300 &); sleep 0.5; exit 3"]}]}
        """);
    String started = ecs("RunTask", "{\"cluster\":\"c\",\"taskDefinition\":\"t\"}");
    String task = started.replaceAll("(?s).*\"taskArn\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    String stopped =
        Waiting.until(LIMIT, () -> describe(task), it -> it.contains("\"lastStatus\":\"STOPPED\""));

    assertThat(stopped).contains("\"exitCode\":3");
    Waiting.until(
        LIMIT,
        () -> docker("top", NAME, "-eo", "pid,stat,comm"),
        processes -> !processes.contains("sleep") && !processes.contains("defunct"));
    Waiting.until(
        LIMIT,
        () -> docker("inspect", "--format={{.State.Health.Status}}", NAME),
        "healthy"::equals);
  }

  private static String describe(String task) {
    try {
      return ecs("DescribeTasks", "{\"cluster\":\"c\",\"tasks\":[\"" + task + "\"]}");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void its_port_is_published_and_it_ends_by_its_signal() throws Exception {
    String one = docker("run", "--detach", "--publish=127.0.0.1::4566", "virga");
    docker("exec", one, "/opt/virga/bin/virga", "health", "--wait", "60");
    if (engine.publishesPorts()) {
      URI health = URI.create("http://" + docker("port", one, "4566/tcp") + "/health");
      assertThat(send(HttpRequest.newBuilder(health)).statusCode()).isEqualTo(200);
    }

    docker("stop", "--time=30", one);

    assertThat(docker("inspect", "--format={{.State.ExitCode}}", one)).isEqualTo("143");
    assertThat(docker("logs", one)).doesNotContain("WARN", "ERROR", "Exception");
  }
}
