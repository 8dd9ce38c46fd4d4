package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Builds the examples as somebody would who has just read their README. The first time, Maven downloads
/// what Spring Boot and Quarkus need.
@Execution(ExecutionMode.CONCURRENT)
class ExamplesTest {
  @Test
  void plain_junit() throws Exception {
    builds("junit", Map.of("UploadsTest", 4, "SameBucketTest", 3));
  }

  @Test
  void spring_boot() throws Exception {
    builds("spring-boot", Map.of("UploadsTest", 2));
  }

  @Test
  void quarkus() throws Exception {
    builds("quarkus", Map.of("UploadsTest", 2));
  }

  private static void builds(String example, Map<String, Integer> tests) throws Exception {
    ExampleBuild build = ExampleBuild.of(example);

    assertThat(build.exit()).as(build.log()).isZero();
    assertThat(build.tests()).as(build.log()).containsExactlyInAnyOrderEntriesOf(tests);
  }
}
