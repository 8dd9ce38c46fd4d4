package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// CloudWatch Logs as the documentation's reader types it.
class LogsCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void the_quick_start_writes_reads_and_filters() {
    assertThat(AWS.run("aws logs create-log-group --log-group-name /myapp/logs")).isEmpty();
    AWS.run("aws logs create-log-stream --log-group-name /myapp/logs --log-stream-name stream-1");

    JsonNode put =
        AWS.run(
            """
            aws logs put-log-events \\
              --log-group-name /myapp/logs \\
              --log-stream-name stream-1 \\
              --log-events \\
                timestamp=$(date +%s000),message="request started" \\
                timestamp=$(date +%s001),message="request completed"
            """);
    assertThat(put.path("nextSequenceToken").asText()).isNotEmpty();

    JsonNode events =
        AWS.run(
                """
                aws logs get-log-events \\
                  --log-group-name /myapp/logs \\
                  --log-stream-name stream-1 \\
                  --start-from-head
                """)
            .path("events");
    assertThat(events.findValuesAsText("message"))
        .containsExactly("request started", "request completed");

    JsonNode filtered =
        AWS.run(
                """
                aws logs filter-log-events \\
                  --log-group-name /myapp/logs \\
                  --filter-pattern "completed"
                """)
            .path("events");
    assertThat(filtered.findValuesAsText("message")).containsExactly("request completed");

    JsonNode groups =
        AWS.run("aws logs describe-log-groups --log-group-name-prefix /myapp").path("logGroups");
    assertThat(groups.findValuesAsText("logGroupName")).containsExactly("/myapp/logs");

    AWS.run("aws logs delete-log-group --log-group-name /myapp/logs");
    assertThat(
            AWS.run("aws logs describe-log-groups --log-group-name-prefix /myapp")
                .path("logGroups"))
        .isEmpty();
  }

  @Test
  void one_of_two_events_has_the_word() {
    AWS.run("aws logs create-log-group --log-group-name filtered");
    AWS.run("aws logs create-log-stream --log-group-name filtered --log-stream-name s");
    AWS.run(
        "aws logs put-log-events --log-group-name filtered --log-stream-name s --log-events"
            + " timestamp=$(date +%s000),message='INFO ok' timestamp=$(date +%s001),message='ERROR no'");

    assertThat(
            AWS.run("aws logs filter-log-events --log-group-name filtered --filter-pattern ERROR")
                .path("events"))
        .hasSize(1);
  }

  @Test
  void an_error_is_printed_as_aws_prints_it() {
    AwsCli.Result result =
        AWS.shell("aws logs get-log-events --log-group-name none --log-stream-name none");

    assertThat(result.errors())
        .contains(
            "(ResourceNotFoundException)",
            "GetLogEvents operation: The specified log group does not exist.");
  }
}
