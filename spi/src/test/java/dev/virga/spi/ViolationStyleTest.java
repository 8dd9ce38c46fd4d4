package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Violations;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ViolationStyleTest {
  private final Violations violations = new Violations();

  @Test
  void ec2_names_parameters_as_they_are_sent() {
    violations.missing(Path.ROOT.member("filter").element(0).member("name"));

    AwsException refused = ViolationStyle.EC2.refuse(violations);

    assertThat(refused.code()).isEqualTo("MissingParameter");
    assertThat(refused.message()).isEqualTo("The request must contain the parameter Filter.1.Name");
  }

  @Test
  void ec2_shows_the_value_that_it_refuses() {
    violations.broken(
        Path.ROOT.member("maxResults"), 2, false, "Member must have value greater than 4");

    AwsException refused = ViolationStyle.EC2.refuse(violations);

    assertThat(refused.code()).isEqualTo("InvalidParameterValue");
    assertThat(refused.message())
        .isEqualTo(
            "Value (2) for parameter MaxResults is invalid. Member must have value greater than 4");
  }

  @Test
  void ecr_tells_of_the_first_violation_in_its_own_words() {
    violations.broken(
        Path.ROOT.member("repositoryName"),
        "Web",
        false,
        "Member must satisfy regular expression pattern: [a-z]+");
    violations.missing(Path.ROOT.member("imageId"));

    AwsException refused = ViolationStyle.ECR.refuse(violations);

    assertThat(refused.code()).isEqualTo("InvalidParameterException");
    assertThat(refused.message())
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
