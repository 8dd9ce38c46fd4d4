package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.model.EphemeralStorage;
import dev.virga.plugin.lambda.model.LogFormat;
import dev.virga.plugin.lambda.model.LoggingConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What functions find around them: files and environment variables.
class SandboxTest {
  private static final String SHOW_ENVIRONMENT =
      "import os\ndef handler(event, context):\n  return dict(os.environ)\n";

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

  private static Map<String, String> read(String json) {
    var members = new TreeMap<String, String>();
    var found = Pattern.compile("\"([^\"]+)\": \"([^\"]*)\"").matcher(json);
    while (found.find()) {
      members.put(found.group(1), found.group(2));
    }
    return members;
  }

  @Test
  void the_environment_holds_what_aws_sets_and_nothing_else() throws Exception {
    function
        .variable("COLOR", "blue")
        .file("app.py", SHOW_ENVIRONMENT)
        .ready("python3.12", "app.handler");

    Map<String, String> environment = read(function.invoke("{}"));

    assertThat(environment.remove("PATH"))
        .startsWith("/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin:");
    assertThat(environment)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("AWS_ACCESS_KEY_ID", "123456789012"),
                Map.entry("AWS_DEFAULT_REGION", "us-east-1"),
                Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"),
                Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_python3.12"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "greet"),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/greet"),
                Map.entry(
                    "AWS_LAMBDA_LOG_STREAM_NAME",
                    "2026/01/31/[$LATEST]00000000000000000000000000000001"),
                Map.entry("AWS_LAMBDA_RUNTIME_API", function.api().address()),
                Map.entry("AWS_REGION", "us-east-1"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "test"),
                Map.entry("AWS_SESSION_TOKEN", "test"),
                Map.entry("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"),
                Map.entry("AWS_XRAY_DAEMON_ADDRESS", "169.254.79.129:2000"),
                Map.entry("COLOR", "blue"),
                Map.entry("HOME", "/home/sbx_user1051"),
                Map.entry("LAMBDA_RUNTIME_DIR", "/var/runtime"),
                Map.entry("LAMBDA_TASK_ROOT", "/var/task"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry(
                    "LD_LIBRARY_PATH",
                    "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib"),
                Map.entry("PYTHONPATH", "/var/runtime"),
                Map.entry("TZ", ":UTC"),
                Map.entry("_AWS_XRAY_DAEMON_ADDRESS", "169.254.79.129"),
                Map.entry("_AWS_XRAY_DAEMON_PORT", "2000"),
                Map.entry("_HANDLER", "app.handler"),
                Map.entry("_X_AMZN_TRACE_ID", "Root=1-697df0c0-000000000000000000000001")));
  }

  @Test
  void a_function_sets_what_is_not_reserved() throws Exception {
    function
        .variable("TZ", "Europe/Berlin")
        .variable("AWS_ENDPOINT_URL", "http://elsewhere")
        .variable("AWS_REGION", "mine")
        .with(it -> it.loggingConfig = LoggingConfig.of(log -> log.logFormat = LogFormat.JSON))
        .file("app.py", SHOW_ENVIRONMENT)
        .ready("python3.12", "app.handler");

    assertThat(read(function.invoke("{}")))
        .containsEntry("TZ", "Europe/Berlin")
        .containsEntry("AWS_ENDPOINT_URL", "http://elsewhere")
        .containsEntry("AWS_REGION", "us-east-1")
        .containsEntry("AWS_LAMBDA_LOG_FORMAT", "JSON")
        .containsEntry("AWS_LAMBDA_LOG_LEVEL", "INFO");
  }

  @Test
  void layers_are_merged_in_their_order_and_the_function_goes_before() throws Exception {
    function
        .file(
            "app.py",
            "import os, one, two, both, mine\ndef handler(e, c):\n  return [one.V, two.V, both.V, mine.V, sorted(os.listdir('/opt'))]\n")
        .file("mine.py", "V = 'code'\n")
        .file("first", "python/one.py", "V = 'first'\n", "rw-r--r--")
        .file("first", "python/both.py", "V = 'first'\n", "rw-r--r--")
        .file("second", "python/lib/python3.12/site-packages/two.py", "V = 'second'\n", "rw-r--r--")
        .file("second", "python/both.py", "V = 'second'\n", "rw-r--r--")
        .file("second", "python/mine.py", "V = 'second'\n", "rw-r--r--")
        .file("second", "etc/x", "", "rw-r--r--")
        .layers("first", "second")
        .ready("python3.12", "app.handler");

    assertThat(function.invoke("{}"))
        .isEqualTo("[\"first\", \"second\", \"second\", \"code\", [\"etc\", \"python\"]]");
  }

  @Test
  void modules_of_layers_are_found_in_node_too() throws Exception {
    Requires.program("node");
    function
        .file("index.js", "const m = require('dep'); exports.handler = async () => m;")
        .file(
            "layer",
            "nodejs/node_modules/dep/index.js",
            "module.exports = 'of the layer';",
            "rw-r--r--")
        .layers("layer")
        .ready("nodejs20.x", "index.handler");

    assertThat(function.invoke("{}")).isEqualTo("\"of the layer\"");
  }

  @Test
  void code_and_layers_are_read_only_and_temporary_files_are_private_and_limited()
      throws Exception {
    String name = "virga-sandbox-test-" + UUID.randomUUID();
    function
        .with(it -> it.ephemeralStorage = new EphemeralStorage(600))
        .file(
            "app.py",
            """
            import os
            def attempt(path):
              try:
                open(path, 'w').close()
                return 'ok'
              except OSError as e:
                return e.strerror
            def handler(event, context):
              size = os.statvfs('/tmp')
              return [os.getcwd(), attempt('/var/task/x'), attempt('/opt/x'), attempt('/var/runtime/x'),
                  os.listdir('/tmp'), attempt('/tmp/%s'), size.f_blocks * size.f_frsize >> 20]
            """
                .replace("%s", name))
        .ready("python3.12", "app.handler");

    String readOnly = "\"Read-only file system\"";
    assertThat(function.invoke("{}"))
        .isEqualTo(
            "[\"/var/task\", "
                + String.join(", ", readOnly, readOnly, readOnly)
                + ", [], \"ok\", 600]");
    assertThat(Path.of("/tmp", name)).doesNotExist();
  }

  @Test
  void without_mounts_the_directories_themselves_are_used() throws Exception {
    function.close();
    function = FunctionUnderTest.in(folder, new NoMounts());
    function
        .file(
            "app.py",
            "import os, tempfile, dep\ndef handler(event, context):\n  return [dep.V, os.getcwd(), os.environ['LAMBDA_TASK_ROOT'], tempfile.gettempdir()]\n")
        .file("layer", "python/dep.py", "V = 1\n", "rw-r--r--")
        .layers("layer")
        .ready("python3.12", "app.handler");

    String answer = function.invoke("{}");

    Path code = folder.resolve("code").toRealPath();
    assertThat(answer)
        .startsWith("[1, \"" + code + "\", \"" + code + "\", \"")
        .doesNotContain("/tmp\"]");
    Path temporary = Path.of(answer.replaceFirst(".*\"(/.*)\"]", "$1"));
    assertThat(temporary).isDirectory();
    function.sandbox().close();
    assertThat(Files.exists(temporary)).isFalse();
  }

  @Test
  void memory_is_measured() throws Exception {
    function
        .file(
            "app.py",
            "kept = bytearray(40 << 20)\ndef handler(event, context):\n  return len(kept)\n")
        .ready("python3.12", "app.handler")
        .invoke("{}");

    assertThat(function.sandbox().peakMemoryBytes()).isBetween(40L << 20, 120L << 20);
  }

  @Test
  void an_extension_runs_beside_the_runtime_and_ends_with_it() throws Exception {
    function
        .file("app.py", "import os\ndef handler(event, context):\n  return os.listdir('/tmp')\n")
        .file(
            "layer",
            "extensions/watch",
            "#!/bin/sh\ntouch /tmp/seen\necho \"watching $AWS_LAMBDA_FUNCTION_NAME\"\nexec sleep 1000\n",
            "rwxr-xr-x")
        .layers("layer")
        .ready("python3.12", "app.handler");

    assertThat(function.invoke("{}")).isEqualTo("[\"seen\"]");
    assertThat(function.extensionLines(1)).containsExactly("watching greet");
  }

  @Test
  void a_wrapper_script_starts_the_runtime() throws Exception {
    function
        .variable("AWS_LAMBDA_EXEC_WRAPPER", "/opt/wrap")
        .file("app.py", "import os\ndef handler(event, context):\n  return os.environ['WRAPPED']\n")
        .file("layer", "wrap", "#!/bin/sh\nexport WRAPPED=yes\nexec \"$@\"\n", "rwxr-xr-x")
        .layers("layer")
        .ready("python3.12", "app.handler");

    assertThat(function.invoke("{}")).isEqualTo("\"yes\"");
  }
}
