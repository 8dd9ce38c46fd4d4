package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.ServiceUnderTest;
import org.junit.jupiter.api.Test;

class LogsPluginTest extends LogsTest {
  @Test
  void a_reset_removes_the_events_of_its_scopes() {
    group("g");
    stream("g", "s");
    put("g", "s", "m@0");

    logs().service().reset(scope -> !scope.equals(ServiceUnderTest.SCOPE));
    assertThat(events()).isNotEmptyDirectory();
    logs().service().reset(ServiceUnderTest.SCOPE::equals);

    assertThat(events()).isEmptyDirectory();
  }

  @Test
  void a_restart_finds_groups_streams_and_events() {
    group("g");
    stream("g", "s");
    put("g", "s", "one@1", "two@2");

    restart();
    put("g", "s", "three@3");

    assertThat(messages(get("g", "s", _ -> {}))).containsExactly("one", "two", "three");
  }
}
