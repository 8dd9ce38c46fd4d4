package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Operation;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class LogsPluginTest extends LogsTest {
  @Test
  void the_plugin_is_found_and_describes_itself() {
    ServicePlugin plugin =
        ServiceLoader.load(ServicePlugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(LogsPlugin.class::isInstance)
            .findFirst()
            .orElseThrow();

    assertThat(plugin.descriptor().target()).isEqualTo("Logs_20140328");
    assertThat(plugin.descriptor().awsOperations())
        .hasSizeGreaterThan(100)
        .containsAll(
            service.operations().stream().map(it -> it.getClass().getSimpleName()).toList());
  }

  @Test
  void every_operation_has_a_shape() {
    for (Operation<?, ?> operation : service.operations()) {
      OperationShape shape = OperationShape.of(operation.getClass(), new Shapes());

      assertThat(shape.input().members()).isNotEmpty();
    }
  }

  @Test
  void a_reset_removes_the_events_of_its_scopes() {
    group("g");
    stream("g", "s");
    put("g", "s", "m@0");

    service.reset(scope -> !scope.equals(SCOPE));
    assertThat(directory).isNotEmptyDirectory();
    service.reset(SCOPE::equals);

    assertThat(directory).isEmptyDirectory();
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
