package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real functions in Node.js.
class NodeRuntimeTest {
  private static final String RUNTIME = "nodejs20.x";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    Requires.program("node");
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    if (function != null) {
      function.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index.js  | exports.handler = async (event) => ({ hello: event.name });",
        "index.cjs | exports.handler = async (event) => ({ hello: event.name });",
        "index.mjs | export const handler = async (event) => ({ hello: event.name });",
        "index.js  | exports.handler = (event, context, callback) => callback(null, { hello: event.name });",
        "index.js  | exports.handler = (event, context) => context.succeed({ hello: event.name });",
        "index.js  | exports.handler = (event, context) => context.done(null, { hello: event.name });",
        "index.js  | exports.handler = (event, context, callback) => { setTimeout(() => callback(null, { hello: event.name }), 5); };",
        "index.js  | exports.handler = (event, context, callback) => { context.callbackWaitsForEmptyEventLoop = false; setInterval(() => {}, 1000); callback(null, { hello: event.name }); };",
      })
  void an_event_is_handled_by_every_kind_of_handler(String file, String code) throws Exception {
    function.file(file, code).ready(RUNTIME, "index.handler");

    String first = function.invoke("{\"name\": \"Zoë\"}");
    function.awaitIdle();
    String second = function.invoke("{\"name\": \"Bo\"}");

    assertThat(first).isEqualTo("{\"hello\":\"Zoë\"}");
    assertThat(second).isEqualTo("{\"hello\":\"Bo\"}");
  }

  @Test
  void a_package_can_say_that_its_files_are_modules() throws Exception {
    function
        .file("package.json", "{\"type\": \"module\"}")
        .file("src/index.js", "export const api = { handler: async () => import.meta.url };")
        .ready(RUNTIME, "src/index.api.handler");

    String answer = function.invoke("{}");

    assertThat(answer).isEqualTo("\"file:///var/task/src/index.js\"");
  }

  @Test
  void a_handler_that_neither_returns_nor_calls_back_answers_null() throws Exception {
    function.file("index.js", "exports.handler = () => {};").ready(RUNTIME, "index.handler");

    assertThat(function.invoke("{}")).isEqualTo("null");
  }

  @Test
  void a_callback_waits_until_nothing_is_left_to_be_done() throws Exception {
    function
        .file(
            "index.js",
            "exports.handler = (e, c, done) => { setTimeout(() => console.log('late'), 50); done(null, 1); };")
        .ready(RUNTIME, "index.handler");

    assertThat(function.invoke("{}")).isEqualTo("1");
    assertThat(function.lines(1)).hasSize(1).first().asString().endsWith("\tINFO\tlate");
  }

  @Test
  void an_error_has_the_form_of_aws_and_a_line_in_the_log() throws Exception {
    function
        .file("index.js", "exports.handler = async () => { throw new TypeError('no'); };")
        .ready(RUNTIME, "index.handler");

    String answer = function.invoke("{}");

    assertThat(answer)
        .startsWith(
            "failed TypeError {\"errorType\":\"TypeError\",\"errorMessage\":\"no\",\"trace\":"
                + "[\"TypeError: no\",\"    at exports.handler (/var/task/index.js:1:39)\"");
    function.awaitIdle();
    assertThat(function.lines(1))
        .hasSize(1)
        .first()
        .asString()
        .matches(
            TIME
                + "\t"
                + FunctionUnderTest.REQUEST
                + "\tERROR\tInvoke Error \t\\{\"errorType\":\"TypeError\",\"errorMessage\":\"no\",\"stack\":\\[.*]}");
  }

  @Test
  void an_error_that_is_none_is_told_as_it_is() throws Exception {
    function
        .file("index.js", "exports.handler = (e, c, done) => done('just text');")
        .ready(RUNTIME, "index.handler");

    assertThat(function.invoke("{}"))
        .isEqualTo(
            "failed string {\"errorType\":\"string\",\"errorMessage\":\"just text\",\"trace\":[]}");
  }

  @Test
  void a_module_that_is_missing_is_told() throws Exception {
    String told = function.file("other.js", "").initFailure(RUNTIME, "index.handler");

    assertThat(told)
        .startsWith(
            "initFailed Runtime.ImportModuleError {\"errorType\":\"Runtime.ImportModuleError\","
                + "\"errorMessage\":\"Error: Cannot find module 'index'\\nRequire stack:\\n- /var/runtime/index.mjs\"");
    assertThat(function.exitCode()).isEqualTo(129);
    assertThat(function.lines().getLast()).contains("undefined\tERROR\tUncaught Exception \t{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index.other      | Runtime.HandlerNotFound      | index.other is undefined or not exported",
        "index            | Runtime.MalformedHandlerName | Bad handler",
        "broken.handler   | Runtime.UserCodeSyntaxError  | SyntaxError: Unexpected end of input",
        "modular.handler  | Runtime.UserCodeSyntaxError  | SyntaxError: Unexpected token ';'",
        "needs.handler    | Runtime.ImportModuleError    | Error: Cannot find module 'left-pad'",
        "imports.handler  | Runtime.ImportModuleError    | Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'left-pad'",
        "throws.handler   | RangeError                   | too far",
      })
  void a_handler_that_cannot_be_loaded_is_told(String handler, String type, String message)
      throws Exception {
    String told =
        function
            .file("index.js", "exports.handler = async () => 1;")
            .file("broken.js", "exports.handler = () => {")
            .file("modular.mjs", "export const handler = ;")
            .file("needs.js", "require('left-pad');")
            .file("imports.mjs", "import 'left-pad';")
            .file("throws.js", "throw new RangeError('too far');")
            .initFailure(RUNTIME, handler);

    assertThat(told)
        .startsWith(
            "initFailed %s {\"errorType\":\"%s\",\"errorMessage\":\"%s"
                .formatted(type, type, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Promise.reject(new Error('lost')); await new Promise(() => setInterval(() => {}, 9)); | Runtime.UnhandledPromiseRejection | Error: lost | 128",
        "setTimeout(() => { throw new Error('lost'); }); await new Promise(() => {}); | Error | lost | 129",
      })
  void what_nobody_catches_fails_the_invocation_and_ends_the_process(
      String code, String type, String message, int exit) throws Exception {
    function
        .file("index.js", "exports.handler = async () => { " + code + " };")
        .ready(RUNTIME, "index.handler");

    String answer = function.invoke("{}");

    assertThat(answer)
        .startsWith(
            "failed %s {\"errorType\":\"%s\",\"errorMessage\":\"%s\""
                .formatted(type, type, message));
    assertThat(function.exitCode()).isEqualTo(exit);
  }

  @Test
  void the_console_writes_lines_of_text() throws Exception {
    function
        .file(
            "index.js",
            "console.log('init'); exports.handler = async () => { console.warn('two\\nlines %d', 7, { a: 1 }); console.debug('d'); };")
        .ready(RUNTIME, "index.handler")
        .invoke("{}");

    assertThat(function.lines(3)).hasSize(3);
    assertThat(function.lines().get(0)).matches(TIME + "\tundefined\tINFO\tinit");
    assertThat(function.lines().get(1))
        .matches(TIME + "\t" + FunctionUnderTest.REQUEST + "\tWARN\ttwo\rlines 7 \\{ a: 1 }");
    assertThat(function.lines().get(2)).endsWith("\tDEBUG\td");
  }

  @Test
  void the_console_writes_json() throws Exception {
    function
        .variable("AWS_LAMBDA_LOG_FORMAT", "JSON")
        .variable("AWS_LAMBDA_LOG_LEVEL", "INFO")
        .file(
            "index.js",
            "exports.handler = async () => { console.debug('no'); console.log('a', 1); console.info({ k: 'v' }); console.error('it', new TypeError('bad')); };")
        .ready(RUNTIME, "index.handler")
        .invoke("{}");

    String common = ",\"requestId\":\"" + FunctionUnderTest.REQUEST + "\",\"message\":";
    assertThat(function.lines(3)).hasSize(3);
    assertThat(function.lines().get(0))
        .startsWith("{\"timestamp\":\"")
        .endsWith(",\"level\":\"INFO\"" + common + "\"a 1\"}");
    assertThat(function.lines().get(1)).endsWith("\"level\":\"INFO\"" + common + "{\"k\":\"v\"}}");
    assertThat(function.lines().get(2))
        .contains("\"level\":\"ERROR\"" + common + "\"it TypeError: bad\\n")
        .contains(
            "\"errorType\":\"TypeError\",\"errorMessage\":\"bad\",\"stackTrace\":[\"TypeError: bad\"");
  }

  @Test
  void the_context_is_complete() throws Exception {
    function
        .clientContext("{\"custom\":{\"k\":\"v\"}}")
        .file(
            "index.js",
            "exports.handler = async (e, c) => { const left = c.getRemainingTimeInMillis(); return [c.functionName, c.functionVersion, c.invokedFunctionArn, c.memoryLimitInMB, c.awsRequestId, c.logGroupName, c.logStreamName, c.clientContext.custom.k, left > 0 && left <= 3000, process.env._X_AMZN_TRACE_ID]; };")
        .ready(RUNTIME, "index.handler");

    String answer = function.invoke("{}");

    assertThat(answer)
        .isEqualTo(
            "[\"greet\",\"$LATEST\",\""
                + FunctionUnderTest.ARN
                + "\",\"256\",\""
                + FunctionUnderTest.REQUEST
                + "\",\"/aws/lambda/greet\",\"2026/01/31/[$LATEST]00000000000000000000000000000001\",\"v\",true,"
                + "\"Root=1-697df0c0-000000000000000000000001\"]");
  }
}
