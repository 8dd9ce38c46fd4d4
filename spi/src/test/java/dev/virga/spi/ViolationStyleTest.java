package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Violations;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ViolationStyleTest {
  @Test
  void ec2_names_parameters_as_they_are_sent() {
    var violations = new Violations();
    violations.missing(Path.ROOT.member("filter").element(0).member("name"));

    AwsException refused = ViolationStyle.EC2.refuse(violations);

    assertThat(refused.code()).isEqualTo("MissingParameter");
    assertThat(refused.message()).isEqualTo("The request must contain the parameter Filter.1.Name");
  }

  @Test
  void ec2_shows_the_value_that_it_refuses() {
    var violations = new Violations();
    violations.broken(
        Path.ROOT.member("maxResults"), 2, false, "Member must have value greater than 4");

    AwsException refused = ViolationStyle.EC2.refuse(violations);

    assertThat(refused.code()).isEqualTo("InvalidParameterValue");
    assertThat(refused.message())
        .isEqualTo(
            "Value (2) for parameter MaxResults is invalid. Member must have value greater than 4");
  }
}
