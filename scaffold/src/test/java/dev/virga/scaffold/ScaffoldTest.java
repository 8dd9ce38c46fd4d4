package dev.virga.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaffoldTest {
  @Test
  void a_wrong_command_and_an_unknown_service_are_refused() {
    assertThat(Scaffold.run()).isEqualTo(2);
    assertThat(Scaffold.run("diff", "fax")).isEqualTo(2);
  }
}
