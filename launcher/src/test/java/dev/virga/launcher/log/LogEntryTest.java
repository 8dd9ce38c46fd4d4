package dev.virga.launcher.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.kernel.call.FinishedCall;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogEntryTest {
  private static final String NASTY =
      "a\n2026-01-31T12:00:00Z ERROR forged \"\\\u0007\u009b\tü\u2028\r";

  @Test
  void no_message_and_no_stack_trace_can_begin_an_entry_in_text() {
    var thrown = new IllegalStateException(NASTY);

    String text = entry(NASTY, thrown).line(LogFormat.TEXT);

    assertThat(text.lines().filter(line -> !line.startsWith("  "))).hasSize(1);
    assertThat(text).matches("(?s)\\S+Z WARNING dev\\.virga\\.test a\\\\n2026.*\n");
    assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    assertThat(text).contains("\n  java.lang.IllegalStateException", "\n      at dev.virga.");
  }

  @Test
  void every_message_is_one_object_on_one_line_in_json() throws IOException {
    var thrown = new IllegalStateException(NASTY);

    String line = entry(NASTY, thrown).line(LogFormat.JSON);

    assertThat(line).endsWith("}\n").hasLineCount(1);
    assertThat(fields(line))
        .containsEntry("level", "WARNING")
        .containsEntry("logger", "dev.virga.test")
        .containsEntry("message", NASTY)
        .containsEntry("exception", "java.lang.IllegalStateException")
        .containsEntry("exception_message", NASTY)
        .containsKey("thread")
        .hasEntrySatisfying("stack", it -> assertThat(it).contains("\tat dev.virga."))
        .hasEntrySatisfying("timestamp", it -> assertThat(Instant.parse(it)).isNotNull());
  }

  @Test
  void a_call_has_its_fields_in_json_and_is_a_line_in_text() throws IOException {
    var call =
        new FinishedCall(
            "id-1",
            Instant.EPOCH,
            12_340_000,
            "123456789012",
            "eu-central-1",
            "AKIA",
            "s3",
            "GetObject",
            true,
            "GET",
            "/b/k",
            404,
            "NoSuchKey",
            "words",
            0,
            9,
            Map.of(),
            "");
    var entry =
        new LogEntry(System.Logger.Level.INFO, "dev.virga.access", call.toString(), call, null);

    assertThat(entry.line(LogFormat.TEXT))
        .endsWith(
            "INFO dev.virga.access s3.GetObject 404 NoSuchKey 12.3 ms 123456789012 eu-central-1"
                + " id-1\n");
    assertThat(fields(entry.line(LogFormat.JSON)))
        .containsEntry("request_id", "id-1")
        .containsEntry("service", "s3")
        .containsEntry("operation", "GetObject")
        .containsEntry("status", "404")
        .containsEntry("error", "NoSuchKey")
        .containsEntry("duration_ms", "12.3")
        .containsEntry("account", "123456789012")
        .containsEntry("region", "eu-central-1");
  }

  /// The fields of a flat object, read strictly.
  private static Map<String, String> fields(String line) throws IOException {
    var fields = new LinkedHashMap<String, String>();
    try (var json = new JsonFactory().createParser(line)) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        assertThat(fields.put(name, json.getText())).as(name).isNull();
      }
      assertThat(json.nextToken()).isNull();
    }
    return fields;
  }

  private static LogEntry entry(String message, Throwable thrown) {
    return new LogEntry(System.Logger.Level.WARNING, "dev.virga.test", message, null, thrown);
  }
}
