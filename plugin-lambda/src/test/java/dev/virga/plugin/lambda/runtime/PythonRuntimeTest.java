package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real functions in Python.
class PythonRuntimeTest {
  private static final String RUNTIME = "python3.12";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    Requires.program("python3");
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    if (function != null) {
      function.close();
    }
  }

  @Test
  void an_event_is_handled_and_answered_again_and_again() throws Exception {
    function
        .file(
            "app.py",
            "count = 0\ndef handler(event, context):\n  global count\n  count += 1\n  return {'name': event['name'], 'count': count}\n")
        .ready(RUNTIME, "app.handler");

    String first = function.invoke("{\"name\": \"Zoë\"}");
    function.awaitIdle();
    String second = function.invoke("{\"name\": \"Bo\"}");

    assertThat(first).isEqualTo("{\"name\": \"Zoë\", \"count\": 1}");
    assertThat(second).isEqualTo("{\"name\": \"Bo\", \"count\": 2}");
  }

  @Test
  void an_error_has_the_form_of_aws_and_a_line_in_the_log() throws Exception {
    function
        .file(
            "app.py",
            "def handler(event, context):\n  return deeper()\n\ndef deeper():\n  raise ValueError('no')\n")
        .ready(RUNTIME, "app.handler");

    String answer = function.invoke("{}");

    assertThat(answer)
        .isEqualTo(
            "failed ValueError {\"errorMessage\": \"no\", \"errorType\": \"ValueError\","
                + " \"requestId\": \""
                + FunctionUnderTest.REQUEST
                + "\", \"stackTrace\": ["
                + "\"  File \\\"/var/task/app.py\\\", line 2, in handler\\n    return deeper()\\n\","
                + " \"  File \\\"/var/task/app.py\\\", line 5, in deeper\\n    raise ValueError('no')\\n\"]}");
    function.awaitIdle();
    assertThat(function.lines())
        .containsExactly(
            "[ERROR] ValueError: no\rTraceback (most recent call last):"
                + "\r\u00a0\u00a0File \"/var/task/app.py\", line 2, in handler"
                + "\r\u00a0\u00a0\u00a0\u00a0return deeper()"
                + "\r\u00a0\u00a0File \"/var/task/app.py\", line 5, in deeper"
                + "\r\u00a0\u00a0\u00a0\u00a0raise ValueError('no')");
  }
}
