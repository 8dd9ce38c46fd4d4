package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The distribution, started as users start it.
class DistributionImageTest {
  @TempDir private Path directory;

  private RunningImage run(String... arguments) throws IOException {
    return RunningImage.start(directory, Map.of(), arguments);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void it_starts_answers_and_ends_by_a_signal(String signal, int exitCode) throws Exception {
    try (var image = run("start", "--port", "0")) {
      assertThat(image.get("/health").statusCode()).isEqualTo(200);
      assertThat(image.get("/health").body()).contains("\"status\":\"ok\"");

      image.signal(signal);

      assertThat(image.exitCode()).isEqualTo(exitCode);
      assertThat(image.output()).doesNotContain("WARN", "ERROR", "Exception");
    }
  }

  @Test
  void the_report_fits_on_a_screen_and_tells_how_to_go_on() throws Exception {
    try (var image = run("start", "--port", "0", "--data-directory", "state")) {
      String endpoint = image.endpoint().toString();
      image.signal("TERM");
      image.exitCode();

      assertThat(image.output().lines()).hasSizeLessThan(25);
      assertThat(image.output())
          .contains("services", "executor   process", directory.resolve("state").toString())
          .contains("AWS_ENDPOINT_URL=" + endpoint);
    }
  }

  @Test
  void the_file_and_the_environment_are_heard() throws Exception {
    Files.writeString(directory.resolve("virga.yaml"), "listen: 127.0.0.1:1\nregion: eu-west-1\n");
    try (var image = RunningImage.start(directory, Map.of("SIM_AWS_PORT", "0"), "start")) {
      assertThat(image.endpoint().getPort()).isGreaterThan(1);
      assertThat(image.output()).contains(" answers on ");
    }
  }

  @Test
  void a_port_in_use_ends_it_with_a_sentence() throws Exception {
    try (var other = new ServerSocket(0);
        var image = run("start", "--listen", ":" + other.getLocalPort())) {
      assertThat(image.exitCode()).isEqualTo(2);
      assertThat(image.output())
          .hasLineCount(1)
          .contains("cannot listen on 0.0.0.0:" + other.getLocalPort());
    }
  }

  @Test
  void a_broken_drop_in_is_reported_and_harms_nothing() throws Exception {
    Path plugins = Files.createDirectory(directory.resolve("plugins"));
    Files.writeString(plugins.resolve("broken.jar"), "no jar");
    try (var image = run("start", "--port", "0", "--plugins-directory", "plugins")) {
      assertThat(image.get("/health").statusCode()).isEqualTo(200);
      image.signal("TERM");
      image.exitCode();

      assertThat(image.output()).contains("FAILED", "broken.jar");
    }
  }

  @Test
  void it_starts_by_a_link_to_its_script() throws Exception {
    Path link =
        Files.createSymbolicLink(
            directory.resolve("virga"), RunningImage.HOME.resolve("bin/virga"));

    Process version =
        new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true).start();

    assertThat(new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("virga ");
    assertThat(version.waitFor()).isZero();
  }

  @Test
  void options_for_other_java_programs_do_not_reach_it() throws Exception {
    var environment = Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g", "JDK_JAVA_OPTIONS", "-XX:+Nonsense");
    try (var image = RunningImage.start(directory, environment, "--version")) {
      assertThat(image.exitCode()).isZero();
      assertThat(image.output()).startsWith("virga ").hasLineCount(1);
    }
  }

  @Test
  void the_cache_belongs_to_the_image() throws Exception {
    Path lib = RunningImage.HOME.resolve("lib");
    String build = RunningImage.madeOf("build");

    assertThat(lib.resolve("virga-" + build + ".aot")).exists();
    assertThat(Files.readAllBytes(lib.resolve("modules")))
        .endsWith((build + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseZGC", "-XX:+UseCompactObjectHeaders", "-Xint"})
  void a_virtual_machine_that_refuses_the_cache_starts_without_a_word(String option)
      throws Exception {
    var environment = Map.of("VIRGA_JAVA_OPTIONS", option);
    try (var image = RunningImage.start(directory, environment, "--version")) {
      assertThat(image.exitCode()).isZero();
      assertThat(image.output()).startsWith("virga ").hasLineCount(1);
    }
  }

  @Test
  void it_says_whether_it_answers() throws Exception {
    try (var image = run("start", "--port", "0");
        var health = run("health", "--port", String.valueOf(image.endpoint().getPort()));
        var other = run("health", "--port", "1")) {
      assertThat(health.exitCode()).isZero();
      assertThat(health.output()).endsWith(" answers");
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.output()).hasLineCount(1).contains("http://127.0.0.1:1 does not answer");
    }
  }

  @Test
  void the_cache_is_used() throws Exception {
    var environment = Map.of("VIRGA_JAVA_OPTIONS", "-XX:AOTMode=on");
    try (var image = RunningImage.start(directory, environment, "--version")) {
      assertThat(image.exitCode()).isZero();
      assertThat(image.output()).startsWith("virga ");
    }
  }

  @Test
  void the_image_has_the_modules_of_virga_and_no_tools() throws Exception {
    Process listing =
        new ProcessBuilder(RunningImage.HOME.resolve("bin/java").toString(), "--list-modules")
            .start();

    List<String> modules;
    try (Stream<String> lines = listing.inputReader().lines()) {
      modules = lines.map(it -> it.split("@")[0]).toList();
    }
    assertThat(modules)
        .contains("dev.virga.launcher", "dev.virga.kernel", "com.ctc.wstx")
        .doesNotContain("jdk.compiler", "java.desktop", "jdk.jlink");
  }
}
