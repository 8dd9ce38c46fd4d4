package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Invocations as the documentation's reader types them.
class LambdaInvokeCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private final String function = "cli-" + UUID.randomUUID();

  private void image(String imageConfig) {
    AWS.run(
        """
        aws lambda create-function \\
          --function-name %s \\
          --package-type Image \\
          --code ImageUri=my-image:latest \\
          --role arn:aws:iam::123456789012:role/lambda \\
          --image-config '%s'
        """
            .formatted(function, imageConfig));
  }

  @Test
  void the_command_of_an_image_says_hello() {
    image("{\"Command\":[\"echo\",\"hello from lambda\"]}");

    AwsCli.Result answer =
        AWS.shell("aws lambda invoke --function-name %s /dev/stdout".formatted(function));

    assertThat(answer.output()).contains("hello from lambda", "\"StatusCode\": 200");
    JsonNode events =
        AWS.run("aws logs filter-log-events --log-group-name /aws/lambda/" + function)
            .path("events");
    assertThat(events.findValuesAsText("message"))
        .anyMatch(it -> it.startsWith("START RequestId: "))
        .anyMatch(it -> it.startsWith("hello from lambda"))
        .anyMatch(it -> it.startsWith("END RequestId: "))
        .anyMatch(it -> it.startsWith("REPORT RequestId: "));
  }

  @Test
  void an_event_is_accepted_and_a_dry_run_is_one() {
    image("{\"Command\":[\"echo\",\"hello from lambda\"]}");

    JsonNode accepted =
        AWS.run(
            """
            aws lambda invoke --function-name %s --invocation-type Event /dev/null
            """
                .formatted(function));
    JsonNode dry =
        AWS.run(
            """
            aws lambda invoke --function-name %s --invocation-type DryRun /dev/null
            """
                .formatted(function));

    assertThat(accepted.path("StatusCode").asInt()).isEqualTo(202);
    assertThat(dry.path("StatusCode").asInt()).isEqualTo(204);
  }

  @Test
  void a_function_that_is_not_there_is_named() {
    AwsCli.Result refused =
        AWS.shell("aws lambda invoke --function-name %s /dev/null".formatted(function));

    assertThat(refused.errors())
        .contains("(ResourceNotFoundException)", ":function:" + function + ":$LATEST");
  }

  @Test
  void a_payload_that_is_no_json_is_refused() {
    image("{\"Command\":[\"cat\"]}");

    AwsCli.Result refused =
        AWS.shell(
            """
            event=$(mktemp)
            printf '{bad' > $event
            aws lambda invoke --function-name %s --payload fileb://$event /dev/null
            """
                .formatted(function));

    assertThat(refused.errors()).contains("Could not parse");
  }
}
