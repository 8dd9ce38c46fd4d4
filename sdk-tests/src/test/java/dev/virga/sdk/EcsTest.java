package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ClusterNotFoundException;
import software.amazon.awssdk.services.ecs.model.Compatibility;
import software.amazon.awssdk.services.ecs.model.ContainerCondition;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.ecs.model.DesiredStatus;
import software.amazon.awssdk.services.ecs.model.HealthStatus;
import software.amazon.awssdk.services.ecs.model.InvalidParameterException;
import software.amazon.awssdk.services.ecs.model.LaunchType;
import software.amazon.awssdk.services.ecs.model.LogDriver;
import software.amazon.awssdk.services.ecs.model.NetworkConfiguration;
import software.amazon.awssdk.services.ecs.model.NetworkMode;
import software.amazon.awssdk.services.ecs.model.Tag;
import software.amazon.awssdk.services.ecs.model.Task;
import software.amazon.awssdk.services.ecs.model.TaskField;
import software.amazon.awssdk.services.ecs.model.TaskStopCode;

/// The acceptance of ECS through the AWS SDK for Java, with tasks that run as processes.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class EcsTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final Duration SOON = Duration.ofSeconds(20);
  private static EcsClient ecs;
  private static CloudWatchLogsClient logs;

  private final String cluster = "sdk-" + UUID.randomUUID();

  @BeforeAll
  static void clients() {
    ecs = Clients.ecs(VIRGA.endpoint());
    logs = Clients.logs(VIRGA.endpoint());
  }

  @AfterAll
  static void close() {
    ecs.close();
    logs.close();
  }

  @Test
  void a_task_without_a_command_runs_until_it_is_stopped() {
    register("placeholder", it -> {});
    String arn = run("placeholder").taskArn();

    Task running = awaitStatus(arn, "RUNNING");
    assertThat(running.containers().getFirst().exitCode()).isNull();
    assertThat(running.attachments().getFirst().type()).isEqualTo("ElasticNetworkInterface");
    assertThat(running.attachments().getFirst().details())
        .extracting(it -> it.name())
        .contains("subnetId", "networkInterfaceId", "macAddress", "privateIPv4Address");

    long later = System.nanoTime() + Duration.ofMillis(1500).toNanos();
    while (System.nanoTime() < later) {
      assertThat(describe(arn).lastStatus()).isEqualTo("RUNNING");
    }

    ecs.stopTask(it -> it.cluster(cluster).task(arn).reason("testing stop"));

    Task stopped = describe(arn);
    assertThat(stopped.lastStatus()).isEqualTo("STOPPED");
    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.USER_INITIATED);
    assertThat(stopped.stoppedReason()).isEqualTo("testing stop");
    assertThat(stopped.containers()).extracting(it -> it.exitCode()).containsOnly(0);
  }

  @Test
  void a_command_runs_and_its_exit_code_is_told() {
    register("hello", it -> it.command("echo", "hello"));
    register("fails", it -> it.command("sh", "-c", "exit 1"));

    Task good = awaitStatus(run("hello").taskArn(), "STOPPED");
    Task bad = awaitStatus(run("fails").taskArn(), "STOPPED");

    assertThat(good.containers().getFirst().exitCode()).isZero();
    assertThat(bad.containers().getFirst().exitCode()).isEqualTo(1);
    assertThat(List.of(good, bad))
        .allSatisfy(it -> {
          assertThat(it.stoppedReason()).isEqualTo("Essential container in task exited");
          assertThat(it.stopCode()).isEqualTo(TaskStopCode.ESSENTIAL_CONTAINER_EXITED);
        });
  }

  @Test
  void the_log_of_a_task_holds_exactly_its_output() {
    String group = "/ecs/" + cluster;
    register("logs", it -> logging(it.command("echo", "hello from process"), group));
    String id = id(run("logs"));
    awaitStatus(id, "STOPPED");

    assertThat(messages(group, "ecs/app/" + id)).containsExactly("hello from process");
    assertThatThrownBy(() -> messages(group, "ecs/app/unknown"))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The specified log stream does not exist.");
  }

  @Test
  void output_is_in_the_log_while_the_task_runs() {
    String group = "/ecs/" + cluster;
    register("live", it -> logging(it.command("sh", "-c", "echo started; exec sleep 300"), group));
    String arn = run("live").taskArn();
    awaitStatus(arn, "RUNNING");

    Waiting.until(
        SOON,
        () -> logs.filterLogEvents(it -> it.logGroupName(group)).events(),
        it -> it.size() == 1 && it.getFirst().message().equals("started"));
    assertThat(describe(arn).lastStatus()).isEqualTo("RUNNING");

    ecs.stopTask(it -> it.cluster(cluster).task(arn));
    Task stopped = awaitStatus(arn, "STOPPED");
    assertThat(stopped.stoppedReason()).isEqualTo("Task stopped by user");
    assertThat(stopped.containers().getFirst().exitCode()).isEqualTo(143);
  }

  @Test
  void containers_of_a_task_wait_for_each_other_and_have_exit_codes_of_their_own() {
    String group = "/ecs/" + cluster;
    ecs.createCluster(it -> it.clusterName(cluster));
    ecs.registerTaskDefinition(it ->
        it.family("pair-" + cluster)
            .networkMode(NetworkMode.AWSVPC)
            .containerDefinitions(
                container(
                    "init",
                    c ->
                        logging(
                            c.essential(false).command("sh", "-c", "echo first; exit 3"), group)),
                container(
                    "app",
                    c ->
                        logging(
                            c.command("echo", "second")
                                .dependsOn(d ->
                                    d.containerName("init").condition(ContainerCondition.COMPLETE)),
                            group))));

    Task stopped = awaitStatus(run("pair").taskArn(), "STOPPED");

    assertThat(stopped.containers())
        .extracting(it -> it.name() + " " + it.exitCode())
        .containsExactlyInAnyOrder("init 3", "app 0");
    assertThat(logs.filterLogEvents(it -> it.logGroupName(group)).events())
        .extracting(it -> it.message())
        .containsExactly("first", "second");
  }

  @Test
  void health_checks_really_run() {
    register(
        "healthy",
        it ->
            it.command("sleep", "300")
                .healthCheck(h -> h.command("CMD-SHELL", "exit 0").interval(5).timeout(2)));

    String arn = run("healthy").taskArn();

    Waiting.until(SOON, () -> describe(arn), it -> it.healthStatus() == HealthStatus.HEALTHY);
    ecs.stopTask(it -> it.cluster(cluster).task(arn));
  }

  @Test
  void a_task_reads_its_metadata_and_calls_back_with_the_credentials_of_its_role() {
    String group = "/ecs/" + cluster;
    String script =
        """
        import json,os,urllib.request as u
        m=json.load(u.urlopen(os.environ['ECS_CONTAINER_METADATA_URI_V4']+'/task'))
        c=json.load(u.urlopen(os.environ['AWS_CONTAINER_CREDENTIALS_FULL_URI']))
        print(m['Family'],m['Containers'][0]['Name'],c['RoleArn'],c['AccessKeyId'][:4],
              os.environ['FROM_DEFINITION'],os.environ.get('JAVA_HOME','none'))
        """;
    ecs.createCluster(it -> it.clusterName(cluster));
    ecs.registerTaskDefinition(it ->
        it.family("meta-" + cluster)
            .networkMode(NetworkMode.AWSVPC)
            .taskRoleArn("arn:aws:iam::123456789012:role/task")
            .containerDefinitions(
                container(
                    "app",
                    c ->
                        logging(c.command("python3", "-c", script), group)
                            .environment(e -> e.name("FROM_DEFINITION").value("yes")))));

    String id = id(run("meta"));
    Task stopped = awaitStatus(id, "STOPPED");

    assertThat(messages(group, "ecs/app/" + id))
        .as(stopped.toString())
        .containsExactly(
            "meta-" + cluster + " app arn:aws:iam::123456789012:role/task ASIA yes none");
  }

  @Test
  void overrides_reach_the_container_and_are_echoed() {
    String group = "/ecs/" + cluster;
    register("override", it -> logging(it.command("echo", "definition"), group));

    Task task =
        ecs.runTask(it ->
                it.cluster(cluster)
                    .taskDefinition("override-" + cluster)
                    .networkConfiguration(EcsTest::inMadeUpSubnet)
                    .overrides(o ->
                        o.containerOverrides(c ->
                            c.name("app")
                                .command("sh", "-c", "echo $WHO")
                                .environment(e -> e.name("WHO").value("override")))))
            .tasks()
            .getFirst();
    Task stopped = awaitStatus(task.taskArn(), "STOPPED");

    assertThat(messages(group, "ecs/app/" + id(task))).containsExactly("override");
    assertThat(stopped.overrides().containerOverrides().getFirst().command())
        .containsExactly("sh", "-c", "echo $WHO");
  }

  @Test
  void tags_are_told_only_to_those_who_ask() {
    register("tagged", it -> {});
    String arn =
        ecs.runTask(it ->
                it.cluster(cluster)
                    .taskDefinition("tagged-" + cluster)
                    .networkConfiguration(EcsTest::inMadeUpSubnet)
                    .tags(Tag.builder().key("team").value("a").build()))
            .tasks()
            .getFirst()
            .taskArn();

    assertThat(describe(arn).tags()).isEmpty();
    assertThat(
            ecs.describeTasks(it -> it.cluster(cluster).tasks(arn).include(TaskField.TAGS))
                .tasks()
                .getFirst()
                .tags())
        .extracting(Tag::value)
        .containsExactly("a");
    assertThat(ecs.listTasks(it -> it.cluster(cluster)).taskArns()).containsExactly(arn);
    ecs.stopTask(it -> it.cluster(cluster).task(arn));
    assertThat(ecs.listTasks(it -> it.cluster(cluster)).taskArns()).isEmpty();
    assertThat(
            ecs.listTasks(it -> it.cluster(cluster).desiredStatus(DesiredStatus.STOPPED))
                .taskArns())
        .containsExactly(arn);
  }

  @Test
  void the_whole_life_of_a_fargate_task() {
    String group = "/ecs/" + cluster;
    ecs.createCluster(it -> it.clusterName(cluster));
    var definition =
        ecs.registerTaskDefinition(it ->
                it.family("life-" + cluster)
                    .requiresCompatibilities(Compatibility.FARGATE)
                    .networkMode(NetworkMode.AWSVPC)
                    .cpu("256")
                    .memory("512")
                    .containerDefinitions(container("app", c -> logging(c, group))))
            .taskDefinition();
    String arn =
        ecs.runTask(it ->
                it.cluster(cluster)
                    .taskDefinition(definition.taskDefinitionArn())
                    .launchType(LaunchType.FARGATE)
                    .networkConfiguration(EcsTest::inMadeUpSubnet))
            .tasks()
            .getFirst()
            .taskArn();
    awaitStatus(arn, "RUNNING");

    assertThat(logs.describeLogStreams(it -> it.logGroupName(group)).logStreams()).hasSize(1);
    Waiting.until(
        SOON,
        () -> logs.filterLogEvents(it -> it.logGroupName(group)).events(),
        it -> !it.isEmpty());
    ecs.stopTask(it -> it.cluster(cluster).task(arn));
    assertThat(describe(arn).lastStatus()).isEqualTo("STOPPED");
    assertThat(
            ecs.deregisterTaskDefinition(it -> it.taskDefinition(definition.taskDefinitionArn()))
                .taskDefinition()
                .statusAsString())
        .isEqualTo("INACTIVE");
  }

  @Test
  void errors_are_the_typed_exceptions_of_the_sdk() {
    assertThatThrownBy(() -> ecs.runTask(it -> it.cluster("nowhere").taskDefinition("x")))
        .isInstanceOf(ClusterNotFoundException.class)
        .hasMessageContaining("Cluster not found.");
    ecs.createCluster(it -> it.clusterName(cluster));
    assertThatThrownBy(() -> ecs.stopTask(it -> it.cluster(cluster).task("0".repeat(32))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("The referenced task was not found.");
    assertThat(ecs.describeTasks(it -> it.cluster(cluster).tasks("0".repeat(32))).failures())
        .extracting(it -> it.reason())
        .containsExactly("MISSING");
  }

  @Test
  void a_program_that_evaluates_is_a_task_like_any_other() {
    String group = "/ecs/" + cluster;
    String program = "import sys; print(eval(sys.argv[1], {'__builtins__': {}}))";
    register("good", it -> logging(it.command("python3", "-c", program, "3 + 4 * 2"), group));
    register("bad", it -> logging(it.command("python3", "-c", program, "3 +"), group));

    Task good = awaitStatus(run("good").taskArn(), "STOPPED");
    Task bad = awaitStatus(run("bad").taskArn(), "STOPPED");

    assertThat(good.containers().getFirst().exitCode()).isZero();
    assertThat(messages(group, "ecs/app/" + id(good))).containsExactly("11");
    assertThat(bad.containers().getFirst().exitCode()).isEqualTo(1);
    assertThat(messages(group, "ecs/app/" + id(bad)))
        .anySatisfy(it -> assertThat(it).contains("SyntaxError"));
  }

  @Test
  void a_program_that_does_not_exist_is_a_task_that_failed_to_start() {
    register("missing", it -> it.command("no-such-program-anywhere"));

    Task stopped = awaitStatus(run("missing").taskArn(), "STOPPED");

    assertThat(stopped.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(stopped.stoppedReason()).contains("no-such-program-anywhere");
    assertThat(stopped.containers().getFirst().exitCode()).isNull();
  }

  private void register(String name, Consumer<ContainerDefinition.Builder> change) {
    ecs.createCluster(it -> it.clusterName(cluster));
    ecs.registerTaskDefinition(it ->
        it.family(name + "-" + cluster)
            .networkMode(NetworkMode.AWSVPC)
            .containerDefinitions(container("app", change)));
  }

  private static ContainerDefinition container(
      String name, Consumer<ContainerDefinition.Builder> change) {
    var container = ContainerDefinition.builder().name(name).image("alpine").memory(64);
    change.accept(container);
    return container.build();
  }

  private static ContainerDefinition.Builder logging(
      ContainerDefinition.Builder container, String group) {
    return container.logConfiguration(it ->
        it.logDriver(LogDriver.AWSLOGS)
            .options(java.util.Map.of("awslogs-group", group, "awslogs-stream-prefix", "ecs")));
  }

  private Task run(String name) {
    return ecs.runTask(it ->
            it.cluster(cluster)
                .taskDefinition(name + "-" + cluster)
                .networkConfiguration(EcsTest::inMadeUpSubnet))
        .tasks()
        .getFirst();
  }

  private static void inMadeUpSubnet(NetworkConfiguration.Builder network) {
    network.awsvpcConfiguration(it -> it.subnets("subnet-12345"));
  }

  private Task describe(String task) {
    return ecs.describeTasks(it -> it.cluster(cluster).tasks(task)).tasks().getFirst();
  }

  private Task awaitStatus(String task, String status) {
    return Waiting.until(SOON, () -> describe(task), it -> it.lastStatus().equals(status));
  }

  private static String id(Task task) {
    return task.taskArn().substring(task.taskArn().lastIndexOf('/') + 1);
  }

  private static List<String> messages(String group, String stream) {
    return logs
        .getLogEvents(it -> it.logGroupName(group).logStreamName(stream).startFromHead(true))
        .events()
        .stream()
        .map(OutputLogEvent::message)
        .toList();
  }
}
