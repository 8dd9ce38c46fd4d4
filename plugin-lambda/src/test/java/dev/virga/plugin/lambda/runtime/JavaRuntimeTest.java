package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real functions in Java, compiled here and run by AWS's runtime interface client.
class JavaRuntimeTest {
  private static final String RUNTIME = "java17";

  @TempDir Path folder;
  private FunctionUnderTest function;

  @BeforeEach
  void open() {
    Assumptions.assumeTrue(
        JavaRuntimeTest.class.getResource("java/aws-lambda-java-core.jar") != null,
        "needs the jars of AWS's runtime interface client, which Maven copies into target/classes");
    function = FunctionUnderTest.in(folder);
  }

  @AfterEach
  void close() {
    if (function != null) {
      function.close();
    }
  }

  private FunctionUnderTest compiled(String body) throws Exception {
    Path core = folder.resolve("core.jar");
    try (var jar =
        Objects.requireNonNull(
            LocalLauncher.class.getResourceAsStream("java/aws-lambda-java-core.jar"))) {
      Files.copy(jar, core);
    }
    Path source = folder.resolve("src/example/App.java");
    Files.createDirectories(source.resolveSibling(""));
    Files.writeString(
        source,
        """
        package example;
        import com.amazonaws.services.lambda.runtime.*;
        import java.util.Map;
        public class App implements RequestHandler<Map<String, Object>, Object> {
          public record Person(String name) {}
          public static class Order { private String item; public String getItem() { return item; } public void setItem(String it) { item = it; } }
          %s
        }
        """
            .formatted(body));
    Path classes = Files.createDirectories(folder.resolve("code"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    int failed =
        compiler.run(
            null,
            null,
            null,
            "--release",
            "17",
            "-cp",
            core.toString(),
            "-d",
            classes.toString(),
            source.toString());
    assertThat(failed).isZero();
    return function;
  }

  @Test
  void an_event_is_handled_and_answered_again_and_again() throws Exception {
    compiled(
            """
            int count;
            public Object handleRequest(Map<String, Object> event, Context context) {
              context.getLogger().log("for " + event.get("name") + "\\n" + context.getFunctionName());
              return Map.of("count", ++count);
            }
            """)
        .ready(RUNTIME, "example.App");

    String first = function.invoke("{\"name\":\"Zoë\"}");
    function.awaitIdle();
    String second = function.invoke("{\"name\":\"Bo\"}");

    assertThat(List.of(first, second)).containsExactly("{\"count\":1}", "{\"count\":2}");
    assertThat(function.lines(2)).containsExactly("for Zoë\rgreet", "for Bo\rgreet");
  }

  @Test
  void a_method_that_takes_an_object_is_a_handler() throws Exception {
    compiled(
            """
            public Object handleRequest(Map<String, Object> event, Context context) { return null; }
            public String order(Order order) { return "one " + order.getItem(); }
            """)
        .ready(RUNTIME, "example.App::order");

    assertThat(function.invoke("{\"item\":\"cake\"}")).isEqualTo("\"one cake\"");
  }

  @Test
  void an_exception_has_the_form_of_aws() throws Exception {
    compiled(
            """
            public Object handleRequest(Map<String, Object> event, Context context) { throw new IllegalStateException("no"); }
            """)
        .ready(RUNTIME, "example.App::handleRequest");

    assertThat(function.invoke("{}"))
        .startsWith(
            "failed Runtime.UserException {\"errorMessage\":\"no\",\"errorType\":\"java.lang.IllegalStateException\",\"stackTrace\":[\"example.App.handleRequest(App.java:");
  }

  @Test
  void a_class_that_is_missing_is_told() throws Exception {
    function.file("readme.txt", "no classes").ready(RUNTIME, "example.Missing::handle");

    assertThat(function.invoke("{}")).contains("Class not found: example.Missing");
  }

  @Test
  void options_of_the_function_go_before_ours() throws Exception {
    compiled(
            """
            public Object handleRequest(Map<String, Object> event, Context context) {
              return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
            }
            """)
        .variable("JAVA_TOOL_OPTIONS", "-Xmx64m -XX:+UseParallelGC")
        .ready(RUNTIME, "example.App");

    assertThat(function.invoke("{}"))
        .contains("-Xmx64m", "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1")
        .doesNotContain("SerialGC", "222822k");
  }
}
