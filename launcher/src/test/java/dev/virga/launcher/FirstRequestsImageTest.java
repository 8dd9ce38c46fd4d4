package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the distribution answers from its first answer on, while services are still starting.
@Timeout(120)
class FirstRequestsImageTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final String JSON = "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: ";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @TempDir private Path directory;

  /// @param expected the beginning of the status line, and a part of the body
  private record Asked(String line, String header, String body, int status, String expected) {
    static Asked json(String target, String expected) {
      return new Asked("POST /", JSON + target, "{}", 200, expected);
    }

    static Asked form(String action, String expected) {
      return new Asked("POST /", FORM, "Action=" + action, 200, expected);
    }

    static Asked path(String path, int status, String expected) {
      return new Asked("GET " + path, "Accept: */*", "", status, expected);
    }
  }

  private static final List<Asked> ALL =
      List.of(
          Asked.json("Route53AutoNaming_v20170314.ListNamespaces", "\"Namespaces\":[]"),
          Asked.form("DescribeVpcs&Version=2016-11-15", "<isDefault>true</isDefault>"),
          Asked.json(
              "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories", "\"repositories\":[]"),
          Asked.json("AmazonEC2ContainerServiceV20141113.ListClusters", "\"clusterArns\":[]"),
          Asked.path("/2015-02-01/file-systems", 200, "\"FileSystems\":[]"),
          Asked.form("ListUsers&Version=2010-05-08", "<ListUsersResult"),
          Asked.path("/2015-03-31/functions/", 200, "\"Functions\":[]"),
          Asked.json("Logs_20140328.DescribeLogGroups", "\"logGroups\":[]"),
          Asked.path("/", 200, "<ListAllMyBucketsResult"),
          Asked.form("GetCallerIdentity&Version=2011-06-15", "arn:aws:iam::"),
          Asked.path("/_lambda/url/none/", 404, "Not Found"),
          Asked.path("/_lambda/code/none", 403, "The signature of the link is not valid"),
          Asked.path("/_ecr/layers/none", 403, "The signature of the link is not valid"),
          Asked.path("/_virga/ecs/v4/none", 404, "404 page not found"),
          new Asked("GET /x", "Host: none.lambda-url.us-east-1.on.aws", "", 404, "Not Found"));

  @Test
  void every_service_answers_rightly_the_moment_that_health_does() throws Exception {
    int port = freePort();
    try (var image = start(port);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      awaitHealth(port);

      List<Callable<String>> calls = new ArrayList<>();
      ALL.forEach(it -> calls.add(() -> ask(port, it)));
      List<Future<String>> answers = threads.invokeAll(calls);

      for (int i = 0; i < ALL.size(); i++) {
        assertThat(answers.get(i).get())
            .as(ALL.get(i).toString())
            .startsWith("HTTP/1.1 " + ALL.get(i).status() + " ")
            .contains(ALL.get(i).expected());
      }
      assertThat(image.endpoint().getPort()).isEqualTo(port);
      assertThat(image.get("/health").body()).contains("\"waiting\":[]");
      assertThat(image.output()).doesNotContain("FAILED", "WARN", "ERROR");
    }
  }

  @Test
  void ending_while_services_start_leaves_nothing_behind() throws Exception {
    int port = freePort();
    try (var image = start(port)) {
      awaitHealth(port);

      image.signal("TERM");

      assertThat(image.exitCode()).isEqualTo(143);
      assertThat(image.output()).doesNotContain("WARN", "ERROR", "Exception");
    }
    try (var left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  /// Temporary directories are made in ours.
  private RunningImage start(int port) throws IOException {
    return RunningImage.start(
        directory,
        Map.of("VIRGA_JAVA_OPTIONS", "-Djava.io.tmpdir=" + directory),
        "start",
        "--port",
        String.valueOf(port));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitHealth(int port) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < end) {
      try {
        if (ask(port, Asked.path("/health", 200, "")).startsWith("HTTP/1.1 200 ")) {
          return;
        }
      } catch (IOException e) {
        Thread.onSpinWait(); // nobody listens yet, and nothing tells when
      }
    }
    throw new AssertionError("no answer on port " + port);
  }

  private static String ask(int port, Asked asked) throws IOException {
    try (var socket = new Socket(LOOPBACK, port)) {
      String host = asked.header().startsWith("Host: ") ? "" : "Host: localhost\r\n";
      String request =
          asked.line()
              + " HTTP/1.1\r\n"
              + host
              + asked.header()
              + "\r\nConnection: close\r\nContent-Length: "
              + asked.body().length()
              + "\r\n\r\n"
              + asked.body();
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
