package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscapesTest {
  @Test
  void arguments_pass_through_ascii_unchanged() throws Exception {
    var line =
        Escapes.through(
            List.of(
                "printf",
                "[%s]",
                "grüße 😀",
                "back\\slash \\0101",
                "ends\n\n",
                "",
                "$HOME *",
                "."));

    var process = new ProcessBuilder(line).start();

    assertThat(line).allMatch(argument -> argument.chars().allMatch(c -> c < 128));
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("[grüße 😀][back\\slash \\0101][ends\n\n][][$HOME *][.]");
  }
}
