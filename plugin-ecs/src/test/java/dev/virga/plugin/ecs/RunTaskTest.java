package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.CLUSTER;
import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.inSubnet;
import static dev.virga.plugin.ecs.EcsUnderTest.placeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.CapacityProviderStrategyItem;
import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.ContainerOverride;
import dev.virga.plugin.ecs.model.EphemeralStorage;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.ManagedAgentName;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PropagateTags;
import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.plugin.ecs.model.TaskField;
import dev.virga.plugin.ecs.model.TaskOverride;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What RunTask accepts, refuses and answers.
class RunTaskTest {
  private EcsUnderTest ecs = EcsUnderTest.start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void a_task_on_fargate_shows_where_and_as_what_it_runs() {
    String definition = ecs.define("app", placeholder("main"));

    var task = ecs.run("app", it -> it.startedBy = "me");

    assertThat(task.taskArn()).matches("arn:aws:ecs:us-east-1:123456789012:task/work/[0-9a-f]{32}");
    assertThat(task.taskDefinitionArn()).isEqualTo(definition);
    assertThat(task.clusterArn()).isEqualTo("arn:aws:ecs:us-east-1:123456789012:cluster/work");
    assertThat(task.group()).isEqualTo("family:app");
    assertThat(task.startedBy()).isEqualTo("me");
    assertThat(task.launchType()).isEqualTo(LaunchType.FARGATE);
    assertThat(task.platformVersion()).isEqualTo("1.4.0");
    assertThat(task.platformFamily()).isEqualTo("Linux");
    assertThat(task.cpu()).isEqualTo("256");
    assertThat(task.memory()).isEqualTo("512");
    assertThat(task.ephemeralStorage()).isEqualTo(new EphemeralStorage(20));
    assertThat(task.enableExecuteCommand()).isFalse();
    assertThat(task.availabilityZone()).startsWith("us-east-1");
    assertThat(container(task, "main").containerArn())
        .matches("arn:aws:ecs:us-east-1:123456789012:container/work/[0-9a-f]{32}/[0-9a-f-]{36}");
    assertThat(container(task, "main").lastStatus()).isEqualTo("PENDING");
  }

  @Test
  void a_running_task_has_a_network_interface_in_its_subnet() {
    ecs.define("app", placeholder("main"));

    var answered = ecs.run("app");
    var running = ecs.await(answered, "RUNNING");

    var before = Objects.requireNonNull(answered.attachments()).getFirst();
    var attached = Objects.requireNonNull(running.attachments()).getFirst();
    assertThat(before.status()).isEqualTo("PRECREATED");
    assertThat(attached.id()).isEqualTo(before.id());
    assertThat(attached.type()).isEqualTo("ElasticNetworkInterface");
    assertThat(attached.status()).isEqualTo("ATTACHED");
    assertThat(attached.details())
        .extracting(KeyValuePair::name)
        .containsExactly(
            "subnetId", "networkInterfaceId", "macAddress", "privateDnsName", "privateIPv4Address");
    String address = detail(running, "privateIPv4Address");
    assertThat(address).matches("10\\.\\d+\\.\\d+\\.4");
    assertThat(detail(running, "subnetId")).isEqualTo("subnet-12345");
    assertThat(detail(running, "networkInterfaceId")).matches("eni-[0-9a-f]{17}");
    assertThat(detail(running, "macAddress")).matches("0a(:[0-9a-f]{2}){5}");
    assertThat(detail(running, "privateDnsName"))
        .isEqualTo("ip-" + address.replace('.', '-') + ".ec2.internal");
    var seen = Objects.requireNonNull(container(running, "main").networkInterfaces());
    assertThat(seen.getFirst().attachmentId()).isEqualTo(attached.id());
    assertThat(seen.getFirst().privateIpv4Address()).isEqualTo(address);
  }

  @Test
  void an_address_is_free_again_once_its_task_has_stopped() {
    ecs.define("app", placeholder("main"));
    var first = ecs.await(ecs.run("app"), "RUNNING");
    var second = ecs.await(ecs.run("app"), "RUNNING");

    ecs.stop(first, "done");
    var third = ecs.await(ecs.run("app"), "RUNNING");

    assertThat(detail(second, "privateIPv4Address")).endsWith(".5");
    assertThat(detail(third, "privateIPv4Address")).isEqualTo(detail(first, "privateIPv4Address"));
    assertThat(Objects.requireNonNull(ecs.describe(first).attachments()).getFirst().status())
        .isEqualTo("DELETED");
  }

  @Test
  void several_tasks_start_at_once() {
    ecs.define("app", placeholder("main"));

    var tasks = ecs.runAll("app", it -> it.count = 3);

    assertThat(tasks).hasSize(3).extracting(Task::taskArn).doesNotHaveDuplicates();
  }

  @Test
  void a_count_beyond_ten_is_refused() {
    ecs.define("app", placeholder("main"));

    refused("InvalidParameterException", "count must be between 1 and 10.", it -> it.count = 11);
    refused("InvalidParameterException", "count must be between 1 and 10.", it -> it.count = 0);
  }

  @Test
  void what_does_not_exist_is_refused() {
    refused("ClusterNotFoundException", "Cluster not found.", it -> it.cluster = "nowhere");
    refused(
        "ClientException",
        "Unable to describe task definition.",
        it -> it.taskDefinition = "nothing");
  }

  @Test
  void an_inactive_definition_is_refused() {
    ecs.define("app", it -> it.status = TaskDefinitionStatus.INACTIVE, placeholder("main"));

    refused("ClientException", "TaskDefinition is inactive", it -> it.taskDefinition = "app:1");
  }

  @Test
  void a_network_configuration_is_needed_in_awsvpc_mode_and_only_there() {
    ecs.define("app", placeholder("main"));
    ecs.define(
        "bridge",
        it -> {
          it.networkMode = NetworkMode.BRIDGE;
          it.compatibilities = List.of(Compatibility.EC2);
        },
        placeholder("main"));

    refused(
        "InvalidParameterException",
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        it -> it.networkConfiguration = null);
    refused(
        "InvalidParameterException",
        "Network Configuration is not valid for the given networkMode of this task definition.",
        it -> {
          it.taskDefinition = "bridge";
          it.launchType = LaunchType.EC2;
        });
    refused(
        "InvalidParameterException",
        "subnets can not be empty.",
        it -> it.networkConfiguration = inSubnet());
  }

  @Test
  void a_launch_type_that_the_definition_does_not_support_is_refused() {
    ecs.define("app", it -> it.compatibilities = List.of(Compatibility.EC2), placeholder("main"));

    refused(
        "InvalidParameterException",
        "Task definition does not support launch_type FARGATE.",
        _ -> {});
  }

  @Test
  void an_override_of_an_unknown_container_is_refused() {
    ecs.define("app", placeholder("main"));

    refused(
        "InvalidParameterException",
        "Override for container named other is not a container in the TaskDefinition.",
        it ->
            it.overrides =
                TaskOverride.of(over ->
                    over.containerOverrides =
                        List.of(ContainerOverride.of(made -> made.name = "other"))));
  }

  @Test
  void an_unknown_platform_is_refused() {
    ecs.define("app", placeholder("main"));

    refused(
        "PlatformUnknownException",
        "The specified platform does not exist.",
        it -> it.platformVersion = "9.9.9");
  }

  @Test
  void a_refused_request_starts_nothing() {
    ecs.define("app", placeholder("main"));

    refused(
        "InvalidParameterException",
        null,
        it -> {
          it.tags = List.of(new Tag("aws:reserved", "x"));
          it.count = 2;
        });

    var listed =
        ecs.service().call(ListTasks.class, ListTasks.Request.of(it -> it.cluster = CLUSTER));
    assertThat(listed.taskArns()).isEmpty();
  }

  @Test
  void overrides_are_echoed_and_win_over_the_definition() {
    ecs.define("app", container("main"), container("side"));
    var override =
        ContainerOverride.of(it -> {
          it.name = "main";
          it.command = List.of("other", "work");
          it.environment = List.of(new KeyValuePair("GIVEN", "by the call"));
          it.cpu = 128;
          it.memory = 64;
        });

    var task =
        ecs.run(
            "app",
            it ->
                it.overrides =
                    TaskOverride.of(over -> {
                      over.containerOverrides = List.of(override);
                      over.cpu = "512";
                      over.memory = "1 GB";
                    }));
    ecs.await(task, "RUNNING");

    var workload = ecs.started("main").workload();
    assertThat(workload.command()).containsExactly("other", "work");
    assertThat(workload.environment()).containsEntry("GIVEN", "by the call");
    assertThat(workload.cpuUnits()).isEqualTo(128);
    assertThat(workload.memoryBytes()).isEqualTo(64L << 20);
    assertThat(ecs.started("side").workload().cpuUnits()).isEqualTo(512);
    assertThat(ecs.started("side").workload().memoryBytes()).isEqualTo(1024L << 20);
    assertThat(task.cpu()).isEqualTo("512");
    assertThat(task.memory()).isEqualTo("1024");
    assertThat(Objects.requireNonNull(task.overrides()).containerOverrides())
        .containsExactly(override, ContainerOverride.of(it -> it.name = "side"));
  }

  @Test
  void an_override_of_the_size_must_be_one_that_fargate_has() {
    ecs.define("app", placeholder("main"));

    refused(
        "ClientException",
        "No Fargate configuration exists for given values.",
        it -> it.overrides = TaskOverride.of(over -> over.cpu = "4096"));
  }

  @Test
  void the_entry_point_goes_before_the_command() {
    ecs.define(
        "app",
        container(
            "main",
            it -> {
              it.entryPoint = List.of("/bin/sh", "-c");
              it.command = List.of("echo hello");
              it.user = "nobody";
              it.workingDirectory = "/tmp";
            }));

    ecs.run("app");

    var workload = ecs.started("main").workload();
    assertThat(workload.command()).containsExactly("/bin/sh", "-c", "echo hello");
    assertThat(workload.user()).isEqualTo("nobody");
    assertThat(workload.directory()).hasToString("/tmp");
    assertThat(workload.image()).isEqualTo("busybox");
  }

  @Test
  void the_same_token_gives_the_same_tasks() {
    ecs.define("app", placeholder("main"));

    var first = ecs.runAll("app", it -> it.clientToken = "t1");
    var again = ecs.runAll("app", it -> it.clientToken = "t1");
    var other = ecs.runAll("app", it -> it.clientToken = "t2");

    assertThat(again).extracting(Task::taskArn).containsExactly(first.getFirst().taskArn());
    assertThat(other).extracting(Task::taskArn).doesNotContain(first.getFirst().taskArn());
  }

  @Test
  void the_same_token_with_another_request_is_a_conflict() {
    ecs.define("app", placeholder("main"));
    var first = ecs.run("app", it -> it.clientToken = "t1");

    assertThatThrownBy(() ->
            ecs.run(
                "app",
                it -> {
                  it.clientToken = "t1";
                  it.count = 2;
                }))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("ConflictException");
              assertThat(it.members()).containsEntry("resourceIds", List.of(Tasks.arnOf(first)));
            });
  }

  @Test
  void tags_come_from_the_call_and_from_the_definition_where_it_says_so() {
    String definition = ecs.define("app", placeholder("main"));
    var tags = new ResourceTags(ecs.context().table("tags", TagSet.class));
    tags.put(
        ServiceUnderTest.SCOPE, definition, List.of(new Tag("team", "a"), new Tag("env", "dev")));

    var task =
        ecs.run(
            "app",
            it -> {
              it.propagateTags = PropagateTags.TASK_DEFINITION;
              it.tags = List.of(new Tag("env", "test"));
            });
    var request =
        new DescribeTasks.Request(CLUSTER, List.of(Tasks.arnOf(task)), List.of(TaskField.TAGS));
    var withTags =
        Objects.requireNonNull(ecs.service().call(DescribeTasks.class, request).tasks()).getFirst();

    assertThat(withTags.tags()).containsExactly(new Tag("team", "a"), new Tag("env", "test"));
    assertThat(ecs.describe(task).tags()).isNull();
  }

  @Test
  void the_agent_of_exec_runs_as_long_as_its_container() {
    ecs.define("app", placeholder("main"));

    var task = ecs.run("app", it -> it.enableExecuteCommand = true);
    var running = ecs.await(task, "RUNNING");

    var agent = Objects.requireNonNull(container(running, "main").managedAgents()).getFirst();
    assertThat(agent.name()).isEqualTo(ManagedAgentName.EXECUTE_COMMAND_AGENT);
    assertThat(agent.lastStatus()).isEqualTo("RUNNING");
    assertThat(agent.lastStartedAt()).isNotNull();
    assertThat(container(running, "main").runtimeId())
        .matches(EcsUnderTest.idOf(task) + "-\\d{10}");
  }

  @Test
  void a_strategy_spreads_tasks_by_base_and_weight() {
    ecs.define("app", placeholder("main"));
    associate("FARGATE", "FARGATE_SPOT");

    var tasks =
        ecs.runAll(
            "app",
            it -> {
              it.launchType = null;
              it.count = 10;
              it.capacityProviderStrategy =
                  List.of(
                      new CapacityProviderStrategyItem("FARGATE", 1, 2),
                      new CapacityProviderStrategyItem("FARGATE_SPOT", 3, 0));
            });

    assertThat(tasks).allSatisfy(it -> assertThat(it.launchType()).isEqualTo(LaunchType.FARGATE));
    assertThat(tasks)
        .extracting(Task::capacityProviderName)
        .filteredOn("FARGATE"::equals)
        .hasSize(4);
  }

  @Test
  void a_strategy_must_fit_the_request_and_the_cluster() {
    ecs.define("app", placeholder("main"));
    var strategy = List.of(new CapacityProviderStrategyItem("FARGATE", 1, 0));

    refused(
        "InvalidParameterException",
        "Specifying both a launch type and capacity provider strategy is not supported. Remove one"
            + " and try again.",
        it -> it.capacityProviderStrategy = strategy);
    refused(
        "InvalidParameterException",
        "The specified capacity provider strategy cannot contain a capacity provider that is not"
            + " associated with the cluster. Associate the capacity provider with the cluster or"
            + " specify a valid capacity provider and try again.",
        it -> {
          it.launchType = null;
          it.capacityProviderStrategy = strategy;
        });
  }

  @Test
  void strict_fidelity_refuses_what_aws_would_refuse() {
    ecs.close();
    ecs = EcsUnderTest.start(ServiceUnderTest.Setup::strict);
    ecs.define("app", placeholder("main"));

    refused(
        "InvalidParameterException",
        "Error retrieving subnet information for [subnet-12345]: The subnet ID 'subnet-12345' does"
            + " not exist (ErrorCode: InvalidSubnetID.NotFound)",
        _ -> {});
    refused(
        "InvalidParameterException",
        "No Container Instances were found in your cluster.",
        it -> it.launchType = LaunchType.EC2);
  }

  private void associate(String... providers) {
    ecs.context()
        .table("clusters", Cluster.class)
        .update(
            ServiceUnderTest.SCOPE,
            CLUSTER,
            it -> it.with(made -> made.capacityProviders = List.of(providers)));
  }

  private void refused(
      String code, @Nullable String message, Consumer<RunTask.Request.Builder> changes) {
    assertThatThrownBy(() -> ecs.run("app", changes))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              if (message != null) {
                assertThat(it.message()).isEqualTo(message);
              }
            });
  }

  private static String detail(Task task, String name) {
    var attachment = Objects.requireNonNull(task.attachments()).getFirst();
    return Objects.requireNonNull(attachment.details()).stream()
        .filter(it -> name.equals(it.name()))
        .map(KeyValuePair::value)
        .findFirst()
        .orElseThrow();
  }
}
