package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.ARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.Scope;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeleteFunctionTest {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final FunctionsUnderTest lambda = new FunctionsUnderTest(new FakePart());

  @AfterEach
  void close() {
    lambda.close();
  }

  private final class FakePart implements FunctionPart {
    @Override
    public void functionDeleted(Scope scope, String name) {
      told.add(name);
    }

    @Override
    public void versionDeleted(Scope scope, String name, String version) {
      if (version.equals("2")) {
        throw LambdaErrors.resourceConflict("in use");
      }
      told.add(name + ":" + version);
    }
  }

  @Test
  void a_function_goes_with_all_that_belongs_to_it() {
    lambda.create("f", it -> it.tags = Map.of("a", "b"));
    lambda.publish("f");

    lambda.delete("f", null);

    assertThat(told).containsExactly("f");
    assertThatThrownBy(() -> lambda.configuration("f:1")).hasMessageContaining("not found");
    Waiting.until(
        Duration.ofSeconds(5),
        () -> lambda.context().directory().resolve("code/archives").toFile().list(),
        it -> it != null && it.length == 0);
    lambda.create("f");
    assertThat(lambda.get("f").tags()).isNull();
  }

  @Test
  void one_version_goes_and_the_others_stay() {
    lambda.create("f");
    lambda.publish("f");

    lambda.delete("f:1", null);

    assertThat(told).containsExactly("f:1");
    assertThat(lambda.configuration("f").version()).isEqualTo("$LATEST");
    assertThatThrownBy(() -> lambda.delete("f", "1"))
        .hasMessage("Function not found: " + ARN + "f:1");
  }

  @Test
  void a_version_that_something_points_at_stays() {
    lambda.create("f");
    lambda.publish("f");
    lambda.update("f", it -> it.timeout = 5);
    lambda.publish("f");

    assertThatThrownBy(() -> lambda.delete("f", "2")).hasMessage("in use");

    assertThat(lambda.configuration("f:2").version()).isEqualTo("2");
  }

  @Test
  void the_latest_goes_with_the_function_only_and_an_alias_otherwise() {
    lambda.create("f");

    assertThatThrownBy(() -> lambda.delete("f", "$LATEST"))
        .hasMessage("$LATEST version cannot be deleted without deleting the function.");
    assertThatThrownBy(() -> lambda.delete("f", "live"))
        .hasMessage("Deletion of aliases is not currently supported.");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThatThrownBy(() -> lambda.delete("f", null))
        .hasMessage("Function not found: " + ARN + "f")
        .extracting("code", "status")
        .containsExactly("ResourceNotFoundException", 404);
  }
}
