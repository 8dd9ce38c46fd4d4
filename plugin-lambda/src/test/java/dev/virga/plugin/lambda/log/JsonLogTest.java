package dev.virga.plugin.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.ApplicationLogLevel;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.model.SystemLogLevel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonLogTest {
  private static final String TIME = "{\"time\":\"2026-01-31T12:00:00.000Z\",\"type\":\"";
  private static final PlatformEvent REPORT =
      new PlatformEvent.Report(
          "id-1",
          "success",
          null,
          Duration.ofNanos(693_920_000),
          Duration.ofNanos(397_680_000),
          null,
          128,
          84,
          "");

  private static LogUnderTest log(@Nullable SystemLogLevel level) {
    return new LogUnderTest(
        LoggingConfig.of(it -> {
          it.logFormat = LogFormat.JSON;
          it.systemLogLevel = level;
        }));
  }

  @Test
  void an_invocation_stands_in_the_log_as_events() {
    try (var test = log(null)) {
      test.log().platform(LogUnderTest.TIME, new PlatformEvent.Start("id-1", "$LATEST", ""));
      test.log().function(LogUnderTest.TIME, "{\"level\":\"DEBUG\"}");
      test.log().platform(LogUnderTest.TIME, REPORT);

      assertThat(test.sink().messages())
          .containsExactly(
              TIME
                  + "platform.start\",\"record\":{\"requestId\":\"id-1\",\"version\":\"$LATEST\"}}\n",
              "{\"level\":\"DEBUG\"}\n",
              TIME
                  + "platform.report\",\"record\":{\"requestId\":\"id-1\",\"metrics\":{"
                  + "\"durationMs\":693.92,\"billedDurationMs\":1092,\"memorySizeMB\":128,"
                  + "\"maxMemoryUsedMB\":84,\"initDurationMs\":397.68},\"status\":\"success\"}}\n");
    }
  }

  @Test
  void every_event_has_its_record() {
    try (var test = log(SystemLogLevel.DEBUG)) {
      String instance =
          "\"functionName\":\"hello\",\"functionVersion\":\"$LATEST\",\"instanceId\":\""
              + test.log().stream()
              + "\",\"instanceMaxMemory\":134217728}}\n";

      assertThat(test.lines(new PlatformEvent.InitStart("on-demand", "nodejs:20.v1", "arn:x")))
          .containsExactly(
              TIME
                  + "platform.initStart\",\"record\":{\"initializationType\":\"on-demand\","
                  + "\"phase\":\"init\",\"runtimeVersion\":\"nodejs:20.v1\","
                  + "\"runtimeVersionArn\":\"arn:x\","
                  + instance);
      assertThat(
              test.lines(
                  new PlatformEvent.InitRuntimeDone("on-demand", "error", "Runtime.Unknown")))
          .containsExactly(
              TIME
                  + "platform.initRuntimeDone\",\"record\":{\"initializationType\":\"on-demand\","
                  + "\"phase\":\"init\",\"status\":\"error\",\"errorType\":\"Runtime.Unknown\"}}\n");
      assertThat(
              test.lines(
                  new PlatformEvent.InitReport(
                      "on-demand", "init", Duration.ofMillis(125), "success", null)))
          .containsExactly(
              TIME
                  + "platform.initReport\",\"record\":{\"initializationType\":\"on-demand\","
                  + "\"phase\":\"init\",\"status\":\"success\",\"metrics\":{\"durationMs\":125.0}}}\n");
      assertThat(
              test.lines(
                  new PlatformEvent.RuntimeDone(
                      "id-1", "success", null, Duration.ofMillis(140), 16, null)))
          .containsExactly(
              TIME
                  + "platform.runtimeDone\",\"record\":{\"requestId\":\"id-1\","
                  + "\"status\":\"success\",\"metrics\":{\"durationMs\":140.0,\"producedBytes\":16}}}\n");
      assertThat(test.lines(new PlatformEvent.Extension("layer", "Ready", List.of("INVOKE"), null)))
          .containsExactly(
              TIME
                  + "platform.extension\",\"record\":{\"name\":\"layer\",\"state\":\"Ready\","
                  + "\"events\":[\"INVOKE\"]}}\n");
      assertThat(test.lines(new PlatformEvent.Fault("a \"fault\"")))
          .containsExactly(TIME + "platform.fault\",\"record\":\"a \\\"fault\\\"\"}\n");
      assertThat(test.lines(new PlatformEvent.RestoreStart(null, null)))
          .containsExactly(TIME + "platform.restoreStart\",\"record\":{" + instance);
    }
  }

  @Test
  void a_traced_invocation_has_its_trace() {
    String header = "Root=1-697df0c0-000000000000000000000001;Parent=00000000000000ab;Sampled=1";
    try (var test = log(null)) {
      assertThat(test.lines(new PlatformEvent.Start("id-1", "1", header)))
          .first()
          .asString()
          .endsWith(
              "\"tracing\":{\"spanId\":\"00000000000000ab\",\"type\":\"X-Amzn-Trace-Id\","
                  + "\"value\":\""
                  + header
                  + "\"}}}\n");
    }
  }

  @Test
  void the_system_log_level_hides_what_is_below() {
    var start = new PlatformEvent.Start("id-1", "1", "");
    var done =
        new PlatformEvent.RuntimeDone("id-1", "success", null, Duration.ofMillis(1), 0, null);
    var failed =
        new PlatformEvent.RuntimeDone(
            "id-1", "timeout", "Sandbox.Timedout", Duration.ofMillis(1), 0, null);
    try (var debug = log(SystemLogLevel.DEBUG);
        var info = log(SystemLogLevel.INFO);
        var warn = log(SystemLogLevel.WARN)) {

      assertThat(debug.lines(done)).hasSize(1);
      assertThat(info.lines(done)).isEmpty();
      assertThat(info.lines(start)).hasSize(1);
      assertThat(warn.lines(start)).isEmpty();
      assertThat(warn.lines(REPORT)).isEmpty();
      assertThat(warn.lines(failed)).hasSize(1);
    }
  }

  @Test
  void lines_below_the_application_log_level_are_hidden_where_they_tell_level_and_time() {
    String time = "\"timestamp\":\"2024-11-02T16:51:31.587199Z\"}";
    List<String> shown =
        List.of(
            "{\"level\":\"error\"," + time,
            "{\"level\":\"Warning\",\"deep\":{\"level\":\"DEBUG\"}," + time,
            "DEBUG plain",
            "{\"level\":\"DEBUG\" broken");
    try (var test =
        new LogUnderTest(
            LoggingConfig.of(it -> {
              it.logFormat = LogFormat.JSON;
              it.applicationLogLevel = ApplicationLogLevel.WARN;
            }))) {
      shown.forEach(it -> test.log().function(LogUnderTest.TIME, it));
      test.log().function(LogUnderTest.TIME, "{\"level\":\"info\"," + time);
      test.log().function(LogUnderTest.TIME, "{\"level\":\"ERROR\"}");
      test.log().function(LogUnderTest.TIME, "{\"level\":\"nonsense\"," + time);

      assertThat(test.sink().messages())
          .containsExactlyElementsOf(shown.stream().map(it -> it + "\n").toList());
    }
  }
}
