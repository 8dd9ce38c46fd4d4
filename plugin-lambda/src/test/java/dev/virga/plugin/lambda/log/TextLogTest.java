package dev.virga.plugin.lambda.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.LoggingConfig;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextLogTest {
  private static final String TRACE =
      "Root=1-697df0c0-000000000000000000000001;Parent=00000000000000ab;Sampled=";

  private final LogUnderTest test = new LogUnderTest(null);

  @AfterEach
  void close() {
    test.close();
  }

  private static PlatformEvent.Report report(
      String status, @Nullable String errorType, @Nullable Duration init, String sampled) {
    return new PlatformEvent.Report(
        "id-1",
        status,
        errorType,
        Duration.ofNanos(12_341_000),
        init,
        null,
        128,
        40,
        TRACE + sampled);
  }

  @Test
  void an_invocation_stands_in_the_log_as_start_output_end_and_report() {
    test.log().platform(LogUnderTest.TIME, new PlatformEvent.Start("id-1", "$LATEST", TRACE + "0"));
    test.log().function(LogUnderTest.TIME, "hello");
    test.log().function(LogUnderTest.TIME, "");
    test.log().platform(LogUnderTest.TIME, report("success", null, null, "0"));

    assertThat(test.sink().messages())
        .containsExactly(
            "START RequestId: id-1 Version: $LATEST\n",
            "hello\n",
            "\n",
            "END RequestId: id-1\n",
            "REPORT RequestId: id-1\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB"
                + "\tMax Memory Used: 40 MB\t\n");
    assertThat(test.sink().streams())
        .containsExactly("us-east-1:/aws/lambda/hello:" + test.log().stream());
    assertThat(test.log().stream()).matches("2026/01/31/\\[\\$LATEST][0-9a-f]{32}");
  }

  @Test
  void the_initialization_is_billed_with_the_invocation_that_waited_for_it() {
    assertThat(test.lines(report("success", null, Duration.ofMillis(100), "0")))
        .last()
        .asString()
        .isEqualTo(
            "REPORT RequestId: id-1\tDuration: 12.34 ms\tBilled Duration: 113 ms\tMemory Size: 128 MB"
                + "\tMax Memory Used: 40 MB\tInit Duration: 100.00 ms\t\n");
  }

  @Test
  void a_traced_invocation_has_a_second_line_in_its_report() {
    assertThat(test.lines(report("success", null, null, "1")))
        .last()
        .asString()
        .endsWith(
            "\t\nXRAY TraceId: 1-697df0c0-000000000000000000000001\tSegmentId: 00000000000000ab"
                + "\tSampled: true\t\n");
  }

  @Test
  void a_timeout_has_a_line_of_its_own_and_a_status() {
    assertThat(
            test.lines(
                new PlatformEvent.RuntimeDone(
                    "id-1",
                    "timeout",
                    "Sandbox.Timedout",
                    Duration.ofSeconds(3),
                    0,
                    "Task timed out after 3.00 seconds")))
        .containsExactly("2026-01-31T12:00:00.000Z id-1 Task timed out after 3.00 seconds\n\n");
    assertThat(test.lines(report("timeout", "Sandbox.Timedout", null, "0")))
        .last()
        .asString()
        .endsWith("\tMax Memory Used: 40 MB\tStatus: timeout\n");
  }

  @Test
  void a_runtime_that_ends_has_a_line_of_its_own_and_a_status() {
    assertThat(
            test.lines(
                new PlatformEvent.RuntimeDone(
                    "id-1",
                    "error",
                    "Runtime.ExitError",
                    Duration.ofSeconds(1),
                    0,
                    "Runtime exited with error: exit status 3")))
        .containsExactly(
            "RequestId: id-1 Error: Runtime exited with error: exit status 3\nRuntime.ExitError\n");
    assertThat(test.lines(report("error", "Runtime.ExitError", null, "0")))
        .last()
        .asString()
        .endsWith("\tMax Memory Used: 40 MB\tStatus: error\tError Type: Runtime.ExitError\n");
  }

  @Test
  void an_error_of_the_functions_own_code_is_not_in_its_report() {
    assertThat(test.lines(report("error", "java.lang.IllegalStateException", null, "0")))
        .last()
        .asString()
        .endsWith("\tMax Memory Used: 40 MB\t\n");
  }

  @Test
  void a_managed_runtime_tells_its_version_and_no_other_does() {
    assertThat(test.lines(new PlatformEvent.InitStart("on-demand", "python:3.12.v1", "arn:x")))
        .containsExactly(
            "INIT_START Runtime Version: python:3.12.v1\tRuntime Version ARN: arn:x\n");
    assertThat(test.lines(new PlatformEvent.InitStart("on-demand", null, null))).isEmpty();
  }

  @Test
  void an_initialization_is_reported_where_it_failed_or_was_ahead_of_invocations() {
    assertThat(
            test.lines(
                new PlatformEvent.InitReport(
                    "on-demand", "init", Duration.ofMillis(33), "success", null)))
        .isEmpty();
    assertThat(
            test.lines(
                new PlatformEvent.InitReport(
                    "provisioned-concurrency", "init", Duration.ofMillis(33), "success", null)))
        .containsExactly("INIT_REPORT Init Duration: 33.00 ms\tPhase: init\n");
    assertThat(
            test.lines(
                new PlatformEvent.InitReport(
                    "on-demand", "invoke", Duration.ofMillis(33), "error", "Runtime.ExitError")))
        .containsExactly(
            "INIT_REPORT Init Duration: 33.00 ms\tPhase: invoke\tStatus: error"
                + "\tError Type: Runtime.ExitError\n");
    assertThat(
            test.lines(
                new PlatformEvent.InitReport(
                    "on-demand", "init", Duration.ofSeconds(10), "timeout", "Sandbox.Timedout")))
        .containsExactly("INIT_REPORT Init Duration: 10000.00 ms\tPhase: init\tStatus: timeout\n");
  }

  @Test
  void a_restored_environment_tells_of_it() {
    assertThat(test.lines(new PlatformEvent.RestoreStart("java:21.v1", "arn:x")))
        .containsExactly("RESTORE_START Runtime Version: java:21.v1\tRuntime Version ARN: arn:x\n");
    assertThat(test.lines(new PlatformEvent.RestoreReport(Duration.ofMillis(5), "success", null)))
        .containsExactly("RESTORE_REPORT Restore Duration: 5.00 ms\n");
    assertThat(
            test.lines(
                new PlatformEvent.Report(
                    "id-1",
                    "success",
                    null,
                    Duration.ofMillis(2),
                    null,
                    Duration.ofNanos(5_100_000),
                    128,
                    40,
                    "")))
        .last()
        .asString()
        .endsWith("\tRestore Duration: 5.10 ms\tBilled Restore Duration: 6 ms\t\n");
  }

  @Test
  void extensions_and_faults_have_their_lines() {
    assertThat(
            test.lines(
                new PlatformEvent.Extension("layer", "Ready", List.of("INVOKE", "SHUTDOWN"), null)))
        .containsExactly("EXTENSION\tName: layer\tState: Ready\tEvents: [INVOKE, SHUTDOWN]\n");
    assertThat(
            test.lines(
                new PlatformEvent.TelemetrySubscription(
                    "layer",
                    Subscription.Api.TELEMETRY,
                    "Subscribed",
                    List.of("platform", "function"))))
        .containsExactly(
            "TELEMETRY\tName: layer\tState: Subscribed\tTypes: [Platform, Function]\n");
    assertThat(test.lines(new PlatformEvent.Fault("it broke"))).containsExactly("it broke\n");
  }

  @Test
  void an_event_is_never_before_an_earlier_one() {
    test.log().function(LogUnderTest.TIME, "first");
    test.log().function(LogUnderTest.TIME.minusSeconds(5), "second");

    assertThat(test.sink().events())
        .extracting(FakeLogSink.Event::time)
        .containsExactly(LogUnderTest.TIME, LogUnderTest.TIME);
  }

  @Test
  void the_tail_is_the_last_4_kb_and_cuts_no_character() {
    test.log().function(LogUnderTest.TIME, "before");
    test.log().mark();
    test.log().function(LogUnderTest.TIME, "one");
    assertThat(new String(test.log().tail(), UTF_8)).isEqualTo("one\n");

    for (int i = 0; i < 5_000; i++) {
      test.log().function(LogUnderTest.TIME, "€" + i);
    }

    String tail = new String(test.log().tail(), UTF_8);
    assertThat(test.log().tail()).hasSizeBetween(LogTail.LIMIT - 3, LogTail.LIMIT);
    assertThat(tail).endsWith("€4999\n").doesNotContain("\uFFFD");
  }

  @Test
  void a_line_longer_than_an_event_becomes_several_and_cuts_no_character() {
    String line = "x" + "😀".repeat(200_000);

    test.log().function(LogUnderTest.TIME, line);

    assertThat(test.sink().messages()).hasSizeGreaterThan(3);
    assertThat(test.sink().messages())
        .allSatisfy(it -> {
          assertThat(it.getBytes(UTF_8).length).isLessThanOrEqualTo(256 * 1024 - 26);
          assertThat(it).doesNotContain("?");
        });
    assertThat(String.join("", test.sink().messages()).replace("\n", "")).isEqualTo(line);
    assertThat(test.log().tail()).hasSizeLessThanOrEqualTo(LogTail.LIMIT);
  }

  @Test
  void a_log_that_breaks_or_is_not_there_harms_nothing() {
    test.log().mark();
    test.sink().breaks();
    test.log().function(LogUnderTest.TIME, "unheard");
    try (var without = new LogUnderTest(null, false)) {
      without.log().function(LogUnderTest.TIME, "unheard too");

      assertThat(new String(test.log().tail(), UTF_8)).isEqualTo("unheard\n");
      assertThat(new String(without.log().tail(), UTF_8)).isEqualTo("unheard too\n");
    }
  }

  @Test
  void the_logging_configuration_names_the_group() {
    try (var named = new LogUnderTest(LoggingConfig.of(it -> it.logGroup = "/mine"))) {
      named.log().function(LogUnderTest.TIME, "x");

      assertThat(named.log().group()).isEqualTo("/mine");
      assertThat(named.sink().streams()).first().asString().startsWith("us-east-1:/mine:");
    }
  }
}
