package dev.virga.plugin.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelemetryTest {
  private static final String TIME = "{\"time\":\"2026-01-31T12:00:00.000Z\",\"type\":\"";
  private static final List<String> ALL = List.of("platform", "function", "extension");
  private static final PlatformEvent START = new PlatformEvent.Start("id-1", "1", "");
  private static final PlatformEvent REPORT =
      new PlatformEvent.Report(
          "id-1", "success", null, Duration.ofMillis(2), null, null, 128, 40, "");

  private final LogUnderTest test = new LogUnderTest(null);

  @AfterEach
  void close() {
    test.close();
  }

  private static Subscription subscription(
      Subscription.Api api, String schema, List<String> types, int timeoutMs, int port) {
    return new Subscription(
        "a",
        api,
        schema,
        types,
        new Subscription.Buffering(1000, 262_144, Duration.ofMillis(timeoutMs)),
        new Subscription.Destination(
            Subscription.Transport.HTTP,
            "PUT",
            URI.create("http://sandbox.localdomain:" + port + "/here?x=1")));
  }

  private static Subscription telemetry(List<String> types, int timeoutMs, int port) {
    return subscription(Subscription.Api.TELEMETRY, "2022-12-13", types, timeoutMs, port);
  }

  @Test
  void what_is_logged_comes_together_as_an_array() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0)) {
      test.log().subscribe(telemetry(ALL, 100, extension.port()));

      test.log().platform(LogUnderTest.TIME, START);
      test.log().function(LogUnderTest.TIME, "{\"a\":1}");
      test.log().extension(LogUnderTest.TIME, "from \"me\"");

      assertThat(extension.next())
          .isEqualTo(
              "PUT /here?x=1 ["
                  + TIME
                  + "platform.start\",\"record\":{\"requestId\":\"id-1\",\"version\":\"1\"}},"
                  + TIME
                  + "function\",\"record\":\"{\\\"a\\\":1}\"},"
                  + TIME
                  + "extension\",\"record\":\"from \\\"me\\\"\"}]");
    }
  }

  @Test
  void only_what_was_subscribed_to_comes() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0)) {
      test.log().subscribe(telemetry(List.of("extension"), 25, extension.port()));

      test.log().platform(LogUnderTest.TIME, START);
      test.log().function(LogUnderTest.TIME, "no");
      test.log().extension(LogUnderTest.TIME, "yes");

      assertThat(extension.next())
          .isEqualTo("PUT /here?x=1 [" + TIME + "extension\",\"record\":\"yes\"}]");
    }
  }

  @Test
  void what_was_before_the_subscription_comes_too() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0)) {
      test.log().platform(LogUnderTest.TIME, new PlatformEvent.Fault("early"));

      test.log().subscribe(telemetry(ALL, 25, extension.port()));

      assertThat(extension.next()).contains("\"record\":\"early\"");
    }
  }

  @Test
  void what_is_held_back_comes_at_the_end() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0);
        var other = new LogUnderTest(null)) {
      other.log().subscribe(telemetry(ALL, 30_000, extension.port()));
      other.log().function(LogUnderTest.TIME, "last");

      other.log().close();

      assertThat(extension.next()).contains("\"record\":\"last\"");
    }
  }

  @Test
  void a_delivery_that_fails_is_tried_again() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(2)) {
      test.log().subscribe(telemetry(ALL, 25, extension.port()));

      test.log().function(LogUnderTest.TIME, "stubborn");

      assertThat(extension.next()).contains("\"record\":\"stubborn\"");
    }
  }

  @Test
  void an_extension_that_falls_behind_holds_nobody_up_and_is_told_what_it_missed()
      throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0)) {
      test.log().subscribe(telemetry(ALL, 25, extension.port()));
      extension.ignore();

      for (int i = 0; i < 10_000; i++) {
        test.log().function(LogUnderTest.TIME, "x".repeat(1000));
      }
      extension.listen();

      String all = "";
      for (String more = extension.next(); !all.contains("platform.logsDropped"); ) {
        assertThat(more).isNotEqualTo("nothing");
        all += more;
        more = all.contains("platform.logsDropped") ? "" : extension.next();
      }
      assertThat(all).contains("Consumer seems to have fallen behind", "\"droppedRecords\":");
    }
  }

  @Test
  void json_lines_of_a_structured_log_come_as_objects() throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0);
        var json = new LogUnderTest(LoggingConfig.of(it -> it.logFormat = LogFormat.JSON))) {
      json.log().subscribe(telemetry(ALL, 25, extension.port()));

      json.log().function(LogUnderTest.TIME, "{\"a\":1}");
      json.log().function(LogUnderTest.TIME, "{\"a\":1} and more");

      String body = extension.next();
      while (!body.contains("more")) {
        body += extension.next();
      }
      assertThat(body).contains("\"record\":{\"a\":1}}", "\"record\":\"{\\\"a\\\":1} and more\"}");
    }
  }

  @Test
  void the_logs_api_has_an_end_and_no_events_of_its_successor()
      throws IOException, InterruptedException {
    try (var extension = new FakeExtension(0)) {
      test.log()
          .subscribe(subscription(Subscription.Api.LOGS, "2020-08-15", ALL, 100, extension.port()));

      test.log().platform(LogUnderTest.TIME, new PlatformEvent.InitStart("on-demand", "x", "y"));
      test.log()
          .platform(
              LogUnderTest.TIME,
              new PlatformEvent.RuntimeDone(
                  "id-1", "success", null, Duration.ofMillis(1), 0, null));
      test.log().platform(LogUnderTest.TIME, REPORT);

      assertThat(extension.next())
          .startsWith(
              "PUT /here?x=1 [" + TIME + "platform.end\",\"record\":{\"requestId\":\"id-1\"}},")
          .contains(TIME + "platform.report\"")
          .doesNotContain("platform.runtimeDone", "platform.initStart");
    }
  }

  @Test
  void a_line_for_each_event_goes_over_tcp() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      test.log()
          .subscribe(
              new Subscription(
                  "a",
                  Subscription.Api.TELEMETRY,
                  "2022-12-13",
                  ALL,
                  new Subscription.Buffering(1000, 262_144, Duration.ofMillis(25)),
                  new Subscription.Destination(
                      Subscription.Transport.TCP,
                      "POST",
                      URI.create("tcp://sandbox.localdomain:" + server.getLocalPort()))));
      test.log().function(LogUnderTest.TIME, "one");
      test.log().function(LogUnderTest.TIME, "two");

      try (var socket = server.accept();
          var reader =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        socket.setSoTimeout(10_000);
        assertThat(reader.readLine()).isEqualTo(TIME + "function\",\"record\":\"one\"}");
        assertThat(reader.readLine()).isEqualTo(TIME + "function\",\"record\":\"two\"}");
      }
    }
  }

  @Test
  void an_extension_that_never_listens_holds_the_end_up_no_longer_than_it_must()
      throws IOException {
    int port;
    try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    try (var other = new LogUnderTest(null)) {
      other.log().subscribe(telemetry(ALL, 25, port));
      other.log().function(LogUnderTest.TIME, "unheard");
      long start = System.nanoTime();

      other.log().close();

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }
}
