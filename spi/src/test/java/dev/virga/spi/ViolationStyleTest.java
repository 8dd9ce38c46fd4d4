package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Violations;
import org.junit.jupiter.api.Test;

class ViolationStyleTest {
  private final Violations violations = new Violations();

  @Test
  void ecr_tells_of_the_first_violation_in_its_own_words() {
    violations.broken(
        Path.ROOT.member("repositoryName"),
        "Web",
        false,
        "Member must satisfy regular expression pattern: [a-z]+");
    violations.missing(Path.ROOT.member("imageId"));

    AwsException refusal = ViolationStyle.ECR.refuse(violations);

    assertThat(refusal.code()).isEqualTo("InvalidParameterException");
    assertThat(refusal.message())
        .isEqualTo(
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy"
                + " regular expression '[a-z]+''");
  }

  @Test
  void ecr_names_lengths_as_the_model_does() {
    violations.broken(
        Path.ROOT.member("repositoryName"),
        "a",
        false,
        "Member must have length greater than or equal to 2");

    assertThat(ViolationStyle.ECR.refuse(violations))
        .hasMessage(
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must have length"
                + " greater than or equal to 2'");
  }
}
