package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.ExecutorPlugin;
import java.time.InstantSource;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ProcessPluginTest {
  @Test
  void the_platform_finds_it() {
    assertThat(ServiceLoader.load(ExecutorPlugin.class))
        .extracting(ExecutorPlugin::name)
        .contains("process");
  }

  @Test
  void it_works_here_and_says_what_it_does_not_do() {
    var availability = new ProcessPlugin().probe();

    assertThat(availability.works()).isTrue();
    assertThat(availability.detail())
        .contains("images, users and CPU limits are ignored; memory limits are ");
  }

  @Test
  void an_executor_that_ran_nothing_starts_no_process() {
    try (var executor = new ProcessPlugin().start(InstantSource.system())) {
      assertThat(executor.name()).isEqualTo("process");
      assertThat(ProcessHandle.current().children()).isEmpty();
    }
  }
}
