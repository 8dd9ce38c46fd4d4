package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.launcher.config.ConfigurationReader;
import dev.virga.launcher.config.Key;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @TempDir private Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    var reader = new ConfigurationReader(Map.of(), directory, null);
    return new Program(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            reader)
        .run(List.of(arguments));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void help_names_every_option_within_one_screen() {
    assertThat(run("--help")).isZero();

    String help = out.toString(StandardCharsets.UTF_8);
    for (Key key : Key.values()) {
      assertThat(help).contains("  " + key.option() + " ");
    }
    assertThat(help.lines()).hasSizeLessThanOrEqualTo(30).allMatch(line -> line.length() <= 100);
  }

  @Test
  void the_version_is_that_of_the_build() {
    assertThat(run("--version")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .matches("virga \\d+\\.\\d+\\.\\S+, build unknown \\(Java .+\\)\\R");
  }

  @Test
  void an_unknown_command_is_refused() {
    assertThat(run("strat")).isEqualTo(2);

    assertThat(err()).isEqualToIgnoringNewLines("virga: unknown command strat; see virga --help");
  }

  @Test
  void a_wrong_option_is_refused_in_one_line() {
    assertThat(run("start", "--regoin", "x")).isEqualTo(2);

    assertThat(err()).startsWith("virga: unknown option --regoin; known options: ").hasLineCount(1);
  }

  @Test
  void a_wrong_wait_is_refused_in_one_line() {
    assertThat(run("health", "--wait")).isEqualTo(2);
    assertThat(run("health", "--wait", "soon")).isEqualTo(2);

    assertThat(err().lines())
        .containsExactly(
            "virga: --wait must be a number of seconds, not ''",
            "virga: --wait must be a number of seconds, not 'soon'");
  }

  @Test
  void a_port_in_use_is_refused_in_one_line() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(run("start", "--port", String.valueOf(other.getLocalPort()))).isEqualTo(2);

      assertThat(err())
          .startsWith("virga: cannot listen on 127.0.0.1:" + other.getLocalPort())
          .hasLineCount(1);
    }
  }

  @Test
  void an_unknown_service_is_refused_with_those_that_there_are() {
    assertThat(run("start", "--port", "0", "--services", "nonsense")).isEqualTo(2);

    assertThat(err()).startsWith("virga: unknown service 'nonsense'; there are: ").hasLineCount(1);
  }
}
