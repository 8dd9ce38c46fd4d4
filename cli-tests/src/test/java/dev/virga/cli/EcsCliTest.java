package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.virga.testkit.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// ECS as the documentation's reader types it.
class EcsCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void the_quick_start_runs_a_command_and_its_output_is_in_the_logs() {
    JsonNode cluster = AWS.run("aws ecs create-cluster --cluster-name my-cluster").path("cluster");
    assertThat(cluster.path("clusterName").asText()).isEqualTo("my-cluster");
    assertThat(cluster.path("status").asText()).isEqualTo("ACTIVE");

    JsonNode definition =
        AWS.run(
                """
                aws ecs register-task-definition \\
                  --family my-task \\
                  --requires-compatibilities FARGATE \\
                  --network-mode awsvpc \\
                  --cpu 256 --memory 512 \\
                  --container-definitions '[{
                    "name": "app",
                    "image": "alpine",
                    "command": ["echo", "hello from ecs"],
                    "logConfiguration": {
                      "logDriver": "awslogs",
                      "options": {
                        "awslogs-group": "/ecs/my-task",
                        "awslogs-stream-prefix": "ecs"
                      }
                    }
                  }]'
                """)
            .path("taskDefinition");
    assertThat(definition.path("family").asText()).isEqualTo("my-task");
    assertThat(definition.path("revision").asInt()).isEqualTo(1);

    JsonNode task =
        AWS.run(
                """
                aws ecs run-task \\
                  --cluster my-cluster \\
                  --task-definition my-task \\
                  --count 1 \\
                  --launch-type FARGATE \\
                  --network-configuration 'awsvpcConfiguration={subnets=[subnet-12345]}'
                """)
            .path("tasks")
            .path(0);
    String arn = task.path("taskArn").asText();
    assertThat(arn).startsWith("arn:aws:ecs:us-east-1:123456789012:task/my-cluster/");

    JsonNode stopped = awaitStopped("my-cluster", arn);
    assertThat(stopped.path("containers").path(0).path("exitCode").asInt(-1)).isZero();

    JsonNode events =
        AWS.run("aws logs filter-log-events --log-group-name /ecs/my-task").path("events");
    assertThat(events).hasSize(1);
    assertThat(events.path(0).path("message").asText()).isEqualTo("hello from ecs");
  }

  @Test
  void a_task_without_a_command_runs_until_it_is_stopped() {
    AWS.run("aws ecs create-cluster --cluster-name held");
    AWS.run(
        "aws ecs register-task-definition --family held --container-definitions"
            + " '[{\"name\":\"app\",\"image\":\"alpine\",\"memory\":64}]'");
    String arn =
        AWS.run("aws ecs run-task --cluster held --task-definition held")
            .path("tasks")
            .path(0)
            .path("taskArn")
            .asText();
    assertThat(AWS.shell("aws ecs wait tasks-running --cluster held --tasks " + arn).exitCode())
        .isZero();

    AWS.run("aws ecs stop-task --cluster held --reason enough --task " + arn);

    JsonNode stopped = awaitStopped("held", arn);
    assertThat(stopped.path("stoppedReason").asText()).isEqualTo("enough");
    assertThat(stopped.path("stopCode").asText()).isEqualTo("UserInitiated");
  }

  @Test
  void an_error_is_printed_as_aws_prints_it() {
    AwsCli.Result result = AWS.shell("aws ecs list-tasks --cluster no-such-cluster");

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.errors())
        .contains("(ClusterNotFoundException)", "ListTasks operation: Cluster not found.");
  }

  @Test
  void what_is_not_there_says_so() {
    AwsCli.Result result = AWS.shell("aws ecs list-services --cluster my-cluster");

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.errors()).contains("(NotImplemented)", "ListServices");
  }

  private static JsonNode awaitStopped(String cluster, String arn) {
    return Waiting.until(
        SOON,
        () ->
            AWS.run("aws ecs describe-tasks --cluster " + cluster + " --tasks " + arn)
                .path("tasks")
                .path(0),
        it -> it.path("lastStatus").asText().equals("STOPPED"));
  }
}
