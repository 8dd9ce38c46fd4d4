package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(function.lines(1))
        .containsExactly(
            "[ERROR] ValueError: no\rTraceback (most recent call last):"
                + "\r\u00a0\u00a0File \"/var/task/app.py\", line 2, in handler"
                + "\r\u00a0\u00a0\u00a0\u00a0return deeper()"
                + "\r\u00a0\u00a0File \"/var/task/app.py\", line 5, in deeper"
                + "\r\u00a0\u00a0\u00a0\u00a0raise ValueError('no')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.handler      | Runtime.ImportModuleError    | Unable to import module 'missing': No module named 'missing'",
        "needs.handler        | Runtime.ImportModuleError    | Unable to import module 'needs': No module named 'requests_of_nobody'",
        "app.other            | Runtime.HandlerNotFound      | Handler 'other' missing on module 'app'",
        "handler              | Runtime.MalformedHandlerName | Bad handler 'handler': not enough values to unpack (expected 2, got 1)",
        "broken.handler       | Runtime.UserCodeSyntaxError  | Syntax error in module 'broken': ",
        "throws.handler       | ZeroDivisionError            | division by zero",
      })
  void a_handler_that_cannot_be_loaded_is_told(String handler, String type, String message)
      throws Exception {
    String told =
        function
            .file("app.py", "def handler(event, context):\n  pass\n")
            .file("needs.py", "import requests_of_nobody\n")
            .file("broken.py", "def handler(event context):\n")
            .file("throws.py", "1 / 0\n")
            .initFailure(RUNTIME, handler);

    assertThat(told)
        .startsWith("initFailed %s {\"errorMessage\": \"%s".formatted(type, message))
        .contains("\"errorType\": \"" + type + "\", \"requestId\": \"\", \"stackTrace\": [");
    assertThat(function.exitCode()).isEqualTo(1);
    assertThat(function.lines().getLast())
        .startsWith("[ERROR] " + type + ": " + message)
        .contains("\rTraceback (most recent call last):");
  }

  @Test
  void the_place_of_a_syntax_error_is_told() throws Exception {
    String told = function.file("app.py", "x = 1\nif True\n").initFailure(RUNTIME, "app.handler");

    assertThat(told)
        .endsWith("\"stackTrace\": [\"  File \\\"/var/task/app.py\\\" Line 2\\n    if True\\n\"]}");
  }

  @ParameterizedTest
  @CsvSource({"folder/app.handler", "folder.app.handler"})
  void a_handler_may_be_in_a_folder(String handler) throws Exception {
    function
        .file("folder/app.py", "def handler(event, context):\n  return __name__\n")
        .ready(RUNTIME, handler);

    assertThat(function.invoke("{}")).isEqualTo("\"folder.app\"");
  }

  @Test
  void what_is_no_json_cannot_be_answered() throws Exception {
    function
        .file("app.py", "def handler(event, context):\n  return {1, 2}\n")
        .ready(RUNTIME, "app.handler");

    assertThat(function.invoke("{}"))
        .isEqualTo(
            "failed Runtime.MarshalError {\"errorMessage\": \"Unable to marshal response: Object of"
                + " type set is not JSON serializable\", \"errorType\": \"Runtime.MarshalError\","
                + " \"requestId\": \""
                + FunctionUnderTest.REQUEST
                + "\", \"stackTrace\": []}");
  }

  @Test
  void what_is_no_json_cannot_be_handled() throws Exception {
    function
        .file("app.py", "def handler(event, context):\n  return 1\n")
        .ready(RUNTIME, "app.handler");

    assertThat(function.invoke("no"))
        .startsWith(
            "failed Runtime.UnmarshalError {\"errorMessage\": \"Unable to unmarshal input: Expecting value");
  }

  @Test
  void decimals_are_numbers_and_old_versions_answer_in_ascii() throws Exception {
    function
        .file(
            "app.py",
            "import decimal\ndef handler(event, context):\n  return [decimal.Decimal('1.5'), 'ü']\n")
        .ready("python3.11", "app.handler");

    assertThat(function.invoke("{}")).isEqualTo("[1.5, \"\\u00fc\"]");
  }

  @Test
  void log_records_are_lines_of_text_with_the_request() throws Exception {
    function
        .file(
            "app.py",
            """
            import logging
            logging.getLogger().setLevel(logging.INFO)
            logging.warning('at init')
            def handler(event, context):
              logging.getLogger('mine').info('two\\nlines %d', 7)
              logging.debug('no')
              print('printed\\nas it is', flush=False)
            """)
        .ready(RUNTIME, "app.handler")
        .invoke("{}");

    assertThat(function.lines(4)).hasSize(4);
    assertThat(function.lines().get(0)).matches("\\[WARNING]\t" + TIME + "\t\tat init");
    assertThat(function.lines().get(1))
        .matches("\\[INFO]\t" + TIME + "\t" + FunctionUnderTest.REQUEST + "\ttwo\rlines 7");
    assertThat(function.lines()).endsWith("printed", "as it is");
  }

  @Test
  void log_records_are_json() throws Exception {
    function
        .variable("AWS_LAMBDA_LOG_FORMAT", "JSON")
        .variable("AWS_LAMBDA_LOG_LEVEL", "DEBUG")
        .file(
            "app.py",
            """
            import logging
            def handler(event, context):
              logging.getLogger('mine').debug('hello %s', 'you', extra={'order': 7})
              try:
                1 / 0
              except ZeroDivisionError:
                logging.exception('bad')
              print('plain')
              raise KeyError('k')
            """)
        .ready(RUNTIME, "app.handler")
        .invoke("{}");

    function.awaitIdle();
    assertThat(function.lines(4)).hasSize(4);
    assertThat(function.lines().get(0))
        .matches("\\{\"timestamp\": \"" + TIME + "\", .*")
        .endsWith(
            "\"level\": \"DEBUG\", \"message\": \"hello you\", \"logger\": \"mine\", \"requestId\": \""
                + FunctionUnderTest.REQUEST
                + "\", \"order\": 7}");
    assertThat(function.lines().get(1))
        .contains("\"level\": \"ERROR\", \"message\": \"bad\", \"logger\": \"root\"")
        .contains("\"errorType\": \"ZeroDivisionError\", \"errorMessage\": \"division by zero\"")
        .contains("\"location\": \"/var/task/app.py:handler:7\"");
    assertThat(function.lines().get(2)).isEqualTo("plain");
    assertThat(function.lines().get(3))
        .contains(
            "\"log_level\": \"ERROR\", \"errorMessage\": \"'k'\", \"errorType\": \"KeyError\"");
  }

  @Test
  void an_exit_in_the_handler_ends_the_process() throws Exception {
    function
        .file("app.py", "import sys\ndef handler(event, context):\n  print('bye')\n  sys.exit(3)\n")
        .ready(RUNTIME, "app.handler");

    function.api().invoke(function.event("{}"));

    assertThat(function.exitCode()).isEqualTo(3);
    assertThat(function.lines()).containsExactly("bye");
  }

  @Test
  void packages_of_this_machine_and_the_builtins_of_site_are_there() throws Exception {
    function
        .file(
            "app.py",
            "import sys\ndef handler(event, context):\n  return [any('-packages' in it for it in sys.path), callable(exit), sys.argv, sys.path[0]]\n")
        .ready(RUNTIME, "app.handler");

    assertThat(function.invoke("{}"))
        .isEqualTo("[true, true, [\"/var/runtime/bootstrap.py\"], \"/var/task\"]");
  }

  @Test
  void the_context_is_complete() throws Exception {
    function
        .clientContext("{\"client\": {\"app_title\": \"t\"}, \"custom\": {\"k\": \"v\"}}")
        .file(
            "app.py",
            """
            import os
            def handler(event, c):
              return [c.function_name, c.function_version, c.invoked_function_arn, c.memory_limit_in_mb,
                  c.aws_request_id, c.log_group_name, c.log_stream_name, c.client_context.custom['k'],
                  c.client_context.client.app_title, c.client_context.env, c.identity.cognito_identity_id,
                  0 < c.get_remaining_time_in_millis() <= 3000, os.environ['_X_AMZN_TRACE_ID']]
            """)
        .ready(RUNTIME, "app.handler");

    assertThat(function.invoke("{}"))
        .isEqualTo(
            "[\"greet\", \"$LATEST\", \""
                + FunctionUnderTest.ARN
                + "\", \"256\", \""
                + FunctionUnderTest.REQUEST
                + "\", \"/aws/lambda/greet\", \"2026/01/31/[$LATEST]00000000000000000000000000000001\","
                + " \"v\", \"t\", null, null, true, \"Root=1-697df0c0-000000000000000000000001\"]");
  }
}
