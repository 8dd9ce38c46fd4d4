package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.EnvironmentFile;
import dev.virga.plugin.ecs.model.EnvironmentFileType;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.Secret;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Credentials;
import dev.virga.spi.capability.ObjectStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What containers are told about themselves.
class TaskEnvironmentTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/worker";

  private final EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_container_has_the_variables_of_ecs_and_of_its_definition_and_no_others() {
    ecs.define("app", container("main"));
    var task = ecs.run("app");

    var environment = ecs.started("main").workload().environment();

    assertThat(environment)
        .containsOnlyKeys(
            "AWS_DEFAULT_REGION",
            "AWS_ENDPOINT_URL",
            "AWS_EXECUTION_ENV",
            "AWS_REGION",
            "ECS_CONTAINER_METADATA_URI_V4",
            "GIVEN",
            "HOSTNAME")
        .containsEntry("AWS_REGION", "us-east-1")
        .containsEntry("AWS_DEFAULT_REGION", "us-east-1")
        .containsEntry("AWS_EXECUTION_ENV", "AWS_ECS_FARGATE")
        .containsEntry("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")
        .containsEntry("GIVEN", "by the definition");
    assertThat(environment.get("HOSTNAME")).endsWith(".ec2.internal");
    assertThat(ecs.await(task, "RUNNING").stopCode()).isNull();
  }

  @Test
  void the_definition_wins_over_what_ecs_would_say() {
    ecs.define(
        "app",
        container(
            "main",
            it ->
                it.environment =
                    List.of(new KeyValuePair("AWS_ENDPOINT_URL", "http://elsewhere"))));

    ecs.run("app");

    assertThat(ecs.started("main").workload().environment())
        .containsEntry("AWS_ENDPOINT_URL", "http://elsewhere");
  }

  @Test
  void a_secret_that_cannot_be_read_fails_the_task() {
    String reference = "arn:aws:secretsmanager:us-east-1:123456789012:secret:key";
    failsToStart(
        container("main", it -> it.secrets = List.of(new Secret("KEY", reference))),
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource"
            + " retrieval failed: unable to retrieve secret from asm: "
            + reference);
  }

  @Test
  void an_environment_file_that_cannot_be_read_fails_the_task() {
    var file = new EnvironmentFile("arn:aws:s3:::bucket/app.env", EnvironmentFileType.S3);
    failsToStart(
        container("main", it -> it.environmentFiles = List.of(file)),
        "ResourceInitializationError: failed to download env files: file download command: non"
            + " empty error stream: arn:aws:s3:::bucket/app.env");
  }

  @Test
  void an_environment_file_gives_what_the_definition_does_not() {
    var files =
        Map.of(
            "one.env", "# comment\nFROM_FILE=a=b\nGIVEN=by the file\n\nno variable\n",
            "two.env", "FROM_FILE=too late\nSECOND=2");
    ecs.service()
        .context()
        .offer(
            ObjectStore.class,
            (bucket, key, version) ->
                Body.of(files.getOrDefault(key, "").getBytes(StandardCharsets.UTF_8)));
    ecs.define(
        "app",
        container(
            "main",
            it -> {
              it.environment = List.of(new KeyValuePair("GIVEN", "by the definition"));
              it.environmentFiles =
                  List.of(
                      new EnvironmentFile("arn:aws:s3:::bucket/one.env", EnvironmentFileType.S3),
                      new EnvironmentFile("arn:aws:s3:::bucket/two.env", EnvironmentFileType.S3));
            }));

    ecs.run("app");

    assertThat(ecs.started("main").workload().environment())
        .containsEntry("FROM_FILE", "a=b")
        .containsEntry("GIVEN", "by the definition")
        .containsEntry("SECOND", "2");
  }

  @Test
  void an_environment_file_that_is_not_there_fails_the_task() {
    ecs.service()
        .context()
        .offer(
            ObjectStore.class,
            (bucket, key, version) -> {
              throw AwsException.of("NoSuchKey", 404, "The specified key does not exist.");
            });
    var file = new EnvironmentFile("arn:aws:s3:::bucket/app.env", EnvironmentFileType.S3);
    failsToStart(
        container("main", it -> it.environmentFiles = List.of(file)),
        "ResourceInitializationError: failed to download env files: file download command: non"
            + " empty error stream: arn:aws:s3:::bucket/app.env cannot be read: NoSuchKey");
  }

  @Test
  void a_container_reads_its_own_metadata() {
    String definition = ecs.define("app", container("main"), container("side"));
    var task = ecs.await(ecs.run("app"), "RUNNING");

    String document = text(get(metadata("main")));

    assertThat(document)
        .contains(
            "\"Name\":\"main\"",
            "\"Image\":\"busybox\"",
            "\"DockerId\":\"" + container(task, "main").runtimeId() + "\"",
            "\"ContainerARN\":\"" + container(task, "main").containerArn() + "\"",
            "\"com.amazonaws.ecs.task-arn\":\"" + task.taskArn() + "\"",
            "\"com.amazonaws.ecs.task-definition-version\":\"1\"",
            "\"DesiredStatus\":\"RUNNING\"",
            "\"KnownStatus\":\"RUNNING\"",
            "\"NetworkMode\":\"awsvpc\"")
        .doesNotContain("side", "null");
    assertThat(definition).endsWith("app:1");
  }

  @Test
  void the_metadata_name_the_log_stream() {
    var options = Map.of("awslogs-group", "/ecs/app", "awslogs-stream-prefix", "ecs");
    ecs.define(
        "app",
        container(
            "main",
            it -> it.logConfiguration = new LogConfiguration(LogDriver.AWSLOGS, options, null)));
    var task = ecs.await(ecs.run("app"), "RUNNING");

    assertThat(text(get(metadata("main"))))
        .contains(
            "\"LogDriver\":\"awslogs\"",
            "\"LogOptions\":{\"awslogs-group\":\"/ecs/app\","
                + "\"awslogs-stream\":\"ecs/main/"
                + idOf(task)
                + "\"}");
  }

  @Test
  void a_container_reads_the_metadata_of_its_task() {
    ecs.define("app", container("main"), container("side"));
    var task = ecs.await(ecs.run("app"), "RUNNING");

    assertThat(text(get(metadata("main") + "/task")))
        .contains(
            "\"TaskARN\":\"" + task.taskArn() + "\"",
            "\"Family\":\"app\"",
            "\"Revision\":\"1\"",
            "\"Limits\":{\"CPU\":0.25,\"Memory\":512}",
            "\"LaunchType\":\"FARGATE\"",
            "\"Name\":\"main\"",
            "\"Name\":\"side\"");
  }

  @Test
  void statistics_are_those_that_were_measured() {
    ecs.define("app", container("main"));
    var task = ecs.await(ecs.run("app"), "RUNNING");

    assertThat(text(get(metadata("main") + "/stats")))
        .contains("\"total_usage\":5000000", "\"max_usage\":1048576", "\"limit\":536870912");
    assertThat(text(get(metadata("main") + "/task/stats")))
        .startsWith("{\"" + container(task, "main").runtimeId() + "\":{");
  }

  @Test
  void metadata_is_found_by_its_secret_address_only_and_as_long_as_the_task_runs() {
    ecs.define("app", container("main"));
    var task = ecs.await(ecs.run("app"), "RUNNING");
    String address = metadata("main");

    assertThat(get("/_virga/ecs/v4/" + idOf(task)).status()).isEqualTo(404);
    assertThat(get(address + "/nothing").status()).isEqualTo(404);
    assertThat(get(address).status()).isEqualTo(200);

    ecs.started("main").exits(0);
    ecs.await(task, "STOPPED");

    assertThat(get(address).status()).isEqualTo(404);
  }

  @Test
  void the_containers_of_a_task_with_a_role_read_its_credentials() {
    var sts = new FakeCredentials();
    ecs.context().offer(Credentials.class, sts);
    ecs.define("app", it -> it.taskRoleArn = ROLE, container("main"));
    var task = ecs.await(ecs.run("app"), "RUNNING");
    String address =
        ecs.started("main").workload().environment().get("AWS_CONTAINER_CREDENTIALS_FULL_URI");

    String first = text(get(path(Objects.requireNonNull(address))));
    String again = text(get(path(address)));
    ecs.service().clock().advance(Duration.ofHours(6));
    String renewed = text(get(path(address)));

    assertThat(first)
        .isEqualTo(
            "{\"RoleArn\":\""
                + ROLE
                + "\",\"AccessKeyId\":\"ASIA1\",\"SecretAccessKey\":\"secret\","
                + "\"Token\":\"token of "
                + idOf(task)
                + "\","
                + "\"Expiration\":\"2026-01-31T18:00:00Z\"}");
    assertThat(again).isEqualTo(first);
    assertThat(renewed).contains("ASIA2");
  }

  private void failsToStart(ContainerDefinition container, String reason) {
    ecs.define("app", container);

    Task stopped = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason()).startsWith(reason);
    assertThat(stopped.containers()).allSatisfy(it -> assertThat(it.exitCode()).isNull());
    assertThat(ecs.executor().started()).isEmpty();
  }

  private String metadata(String container) {
    var environment = ecs.started(container).workload().environment();
    return path(Objects.requireNonNull(environment.get("ECS_CONTAINER_METADATA_URI_V4")));
  }

  private static String path(String uri) {
    return URI.create(uri).getPath();
  }

  private HttpResponse get(String path) {
    var request = new HttpRequest("GET", path, "", Headers.EMPTY, Body.EMPTY);
    return ecs.service().service().paths().entrySet().stream()
        .filter(it -> path.startsWith(it.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue()
        .handle(request);
  }

  private static String text(HttpResponse response) {
    assertThat(response.status()).isEqualTo(200);
    return new String(response.body().bytes(1 << 20), StandardCharsets.UTF_8);
  }

  /// Issues credentials that count.
  private final class FakeCredentials implements Credentials {
    private int issued;

    @Override
    public synchronized Session assumeRole(
        Scope scope, String roleArn, String sessionName, Duration lifetime) {
      issued++;
      return new Session(
          "ASIA" + issued,
          "secret",
          "token of " + sessionName,
          ecs.service().clock().instant().plus(lifetime));
    }

    @Override
    public Optional<Issued> find(String accessKeyId) {
      return Optional.empty();
    }
  }
}
