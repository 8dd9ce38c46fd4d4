package dev.virga.plugin.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ecs.model.Attribute;
import dev.virga.plugin.ecs.model.Compatibility;
import dev.virga.plugin.ecs.model.ContainerCondition;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.EFSVolumeConfiguration;
import dev.virga.plugin.ecs.model.HealthCheck;
import dev.virga.plugin.ecs.model.HostVolumeProperties;
import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.MountPoint;
import dev.virga.plugin.ecs.model.NetworkMode;
import dev.virga.plugin.ecs.model.PortMapping;
import dev.virga.plugin.ecs.model.Secret;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.plugin.ecs.model.TransportProtocol;
import dev.virga.plugin.ecs.model.Volume;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is added to a task definition, and what is refused.
class RegisterTaskDefinitionTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/exec";

  private final ServiceUnderTest ecs = ServiceUnderTest.of(new EcsPlugin()).start();

  @AfterEach
  void close() {
    ecs.close();
  }

  @Test
  void aws_defaults_are_added() {
    var registered = register(_ -> {});

    assertThat(registered.status()).isEqualTo(TaskDefinitionStatus.ACTIVE);
    assertThat(registered.registeredAt()).isEqualTo(TestClock.START);
    assertThat(registered.registeredBy()).isEqualTo("arn:aws:iam::123456789012:root");
    assertThat(registered.volumes()).isEmpty();
    assertThat(registered.placementConstraints()).isEmpty();
    assertThat(registered.networkMode()).isNull();
    assertThat(registered.requiresCompatibilities()).isNull();
    var container = container(registered);
    assertThat(container.cpu()).isZero();
    assertThat(container.essential()).isTrue();
    assertThat(container.environment()).isEmpty();
    assertThat(container.mountPoints()).isEmpty();
    assertThat(container.volumesFrom()).isEmpty();
    assertThat(container.portMappings()).isEmpty();
    assertThat(container.systemControls()).isEmpty();
    assertThat(container.command()).isNull();
    assertThat(container.secrets()).isNull();
  }

  @Test
  void what_was_sent_comes_back_as_it_was() {
    var environment = List.of(new KeyValuePair("B", "2"), new KeyValuePair("A", "1"));
    var labels = Map.of("x", "y");

    var container =
        container(
            register(it ->
                it.containerDefinitions =
                    List.of(
                        app(app -> {
                          app.environment = environment;
                          app.dockerLabels = labels;
                          app.stopTimeout = 7;
                          app.interactive = true;
                          app.command = List.of("sh", "-c", "exit 1");
                        }))));

    assertThat(container.environment()).isEqualTo(environment);
    assertThat(container.dockerLabels()).isEqualTo(labels);
    assertThat(container.stopTimeout()).isEqualTo(7);
    assertThat(container.interactive()).isTrue();
    assertThat(container.command()).containsExactly("sh", "-c", "exit 1");
  }

  @Test
  void a_health_check_gets_its_defaults() {
    var check =
        container(
                register(it ->
                    it.containerDefinitions =
                        List.of(app(app -> app.healthCheck = health(_ -> {})))))
            .healthCheck();

    assertThat(check).isEqualTo(new HealthCheck(List.of("CMD-SHELL", "true"), 30, 5, 3, null));
  }

  @Test
  void volumes_get_their_defaults() {
    var volumes =
        Objects.requireNonNull(
            register(it ->
                    it.volumes =
                        List.of(
                            Volume.of(volume -> volume.name = "scratch"),
                            Volume.of(volume -> {
                              volume.name = "shared";
                              volume.efsVolumeConfiguration =
                                  EFSVolumeConfiguration.of(efs -> efs.fileSystemId = "fs-1");
                            })))
                .volumes());

    assertThat(volumes.getFirst().host()).isEqualTo(new HostVolumeProperties(null));
    assertThat(volumes.getLast().host()).isNull();
    assertThat(volumes.getLast().efsVolumeConfiguration())
        .extracting(it -> it.rootDirectory())
        .isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({"AWSVPC, 80", "HOST, 80", "BRIDGE, 0"})
  void port_mappings_get_protocol_and_host_port(NetworkMode mode, int hostPort) {
    var mapping =
        Objects.requireNonNull(
                container(
                        register(it -> {
                          it.networkMode = mode;
                          it.containerDefinitions =
                              List.of(app(app -> app.portMappings = List.of(port(80, null))));
                        }))
                    .portMappings())
            .getFirst();

    assertThat(mapping.protocol()).isEqualTo(TransportProtocol.TCP);
    assertThat(mapping.hostPort()).isEqualTo(hostPort);
  }

  @ParameterizedTest
  @CsvSource({
    "256, 512, 256, 512",
    ".25 vCPU, 0.5 GB, 256, 512",
    "1 vCPU, 2 GB, 1024, 2048",
    "1vcpu, 2gb, 1024, 2048",
    "4 vCPU, 30GB, 4096, 30720",
    "16 vCPU, 120 GB, 16384, 122880"
  })
  void sizes_are_kept_as_numbers(String cpu, String memory, String units, String mib) {
    var registered = fargate(it -> sized(it, cpu, memory));

    assertThat(registered.cpu()).isEqualTo(units);
    assertThat(registered.memory()).isEqualTo(mib);
  }

  @ParameterizedTest
  @CsvSource({
    "256, 3072",
    "512, 512",
    "1024, 1024",
    "1024, 9216",
    "300, 1024",
    "4096, 31744",
    "8192, 17408",
    "16384, 36864"
  })
  void fargate_has_no_other_sizes(String cpu, String memory) {
    assertThatThrownBy(() -> fargate(it -> sized(it, cpu, memory)))
        .hasMessage("No Fargate configuration exists for given values.");
  }

  @ParameterizedTest
  @CsvSource({
    "many, 512, cpu",
    "1 GB, 512, cpu",
    "256, lots, memory",
    "-1, 512, cpu",
    "64, 512, cpu"
  })
  void what_is_no_size_is_refused(String cpu, String memory, String member) {
    assertThatThrownBy(() -> fargate(it -> sized(it, cpu, memory)))
        .hasMessage(
            "Invalid '"
                + member
                + "' setting for task. For more information, see the Troubleshooting section of the"
                + " Amazon ECS Developer Guide.");
  }

  @Test
  void launch_types_are_computed() {
    assertThat(register(_ -> {}).compatibilities())
        .containsExactly(Compatibility.EXTERNAL, Compatibility.EC2);
    assertThat(fargate(_ -> {}).compatibilities())
        .containsExactly(Compatibility.EC2, Compatibility.FARGATE);
    assertThat(register(it -> it.networkMode = NetworkMode.AWSVPC).compatibilities())
        .containsExactly(Compatibility.EC2);
  }

  @Test
  void required_attributes_are_computed() {
    var registered =
        fargate(it -> {
          it.executionRoleArn = ROLE;
          it.taskRoleArn = ROLE;
          it.containerDefinitions =
              List.of(
                  app(app -> {
                    app.image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app:latest";
                    app.logConfiguration = awslogs(Map.of("awslogs-group", "g"));
                  }));
        });

    assertThat(registered.requiresAttributes())
        .extracting(Attribute::name)
        .containsExactlyInAnyOrder(
            "com.amazonaws.ecs.capability.logging-driver.awslogs",
            "ecs.capability.execution-role-awslogs",
            "com.amazonaws.ecs.capability.ecr-auth",
            "com.amazonaws.ecs.capability.docker-remote-api.1.19",
            "ecs.capability.execution-role-ecr-pull",
            "com.amazonaws.ecs.capability.task-iam-role",
            "com.amazonaws.ecs.capability.docker-remote-api.1.18",
            "ecs.capability.task-eni");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void is_refused(Consumer<RegisterTaskDefinition.Request.Builder> members, String message) {
    assertThatThrownBy(() -> register(members))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("ClientException"))
        .hasMessage(message);
    assertThat(
            ecs.call(
                    ListTaskDefinitionFamilies.class,
                    ListTaskDefinitionFamilies.Request.of(_ -> {}))
                .families())
        .isEmpty();
  }

  static Stream<Arguments> is_refused() {
    return Stream.of(
        refused(it -> it.family = "two words", "Family contains invalid characters."),
        refused(it -> it.containerDefinitions = List.of(), "Container list cannot be empty."),
        refused(
            it ->
                it.containerDefinitions =
                    IntStream.range(0, 11).mapToObj(i -> app(app -> app.name = "app" + i)).toList(),
            "Too many containers."),
        container(app -> app.name = null, "Container.name should not be null or empty."),
        container(app -> app.name = "a b", "Container.name contains invalid characters."),
        container(app -> app.image = "", "Container.image should not be null or empty."),
        refused(
            it -> it.containerDefinitions = List.of(app(_ -> {}), app(_ -> {})),
            "Container names must be unique within a task definition."),
        container(
            app -> app.essential = false, "Task definition doesn't have any essential container."),
        container(
            app -> app.healthCheck = health(it -> it.interval = 301),
            "Invalid 'healthCheck.interval' setting for container 'app'. The value must be between"
                + " 5 and 300."),
        container(
            app -> app.healthCheck = health(it -> it.timeout = 1),
            "Invalid 'healthCheck.timeout' setting for container 'app'. The value must be between 2"
                + " and 60."),
        container(
            app -> app.healthCheck = health(it -> it.retries = 11),
            "Invalid 'healthCheck.retries' setting for container 'app'. The value must be between 1"
                + " and 10."),
        container(
            app -> app.healthCheck = health(it -> it.startPeriod = -1),
            "Invalid 'healthCheck.startPeriod' setting for container 'app'. The value must be"
                + " between 0 and 300."),
        container(
            app -> app.secrets = List.of(new Secret("S", "a"), new Secret("S", "b")),
            "Duplicate secret names found: S. Each secret name must be unique."),
        container(
            app -> {
              app.secrets = List.of(new Secret("S", "a"));
              app.environment = List.of(new KeyValuePair("S", "b"));
            },
            "The secret name must be unique and not shared with any new or existing environment"
                + " variables set on the container, such as 'S'."),
        container(
            app -> app.mountPoints = List.of(new MountPoint("data", "/data", null)),
            "Unknown volume 'data'."),
        container(
            app -> app.portMappings = List.of(port(0, null)),
            "Invalid 'containerPort' setting for container 'app'."),
        refused(
            it -> {
              it.networkMode = NetworkMode.AWSVPC;
              it.containerDefinitions =
                  List.of(app(app -> app.portMappings = List.of(port(80, 8080))));
            },
            "When networkMode=awsvpc, the host ports and container ports in port mappings must"
                + " match."),
        refused(
            it -> {
              it.networkMode = NetworkMode.AWSVPC;
              it.containerDefinitions = List.of(app(app -> app.hostname = "web"));
            },
            "hostname is not supported on container when networkMode=awsvpc."),
        container(
            app -> app.dependsOn = List.of(on("db", ContainerCondition.START)),
            "Cannot depend on container + 'db' because it does not exist"),
        refused(
            it ->
                it.containerDefinitions =
                    List.of(
                        app(app -> app.dependsOn = List.of(on("db", ContainerCondition.SUCCESS))),
                        app(app -> app.name = "db")),
            "A dependency container with SUCCESS or COMPLETE condition cannot be an essential"
                + " container"),
        refused(
            it ->
                it.containerDefinitions =
                    List.of(
                        app(app -> app.dependsOn = List.of(on("db", ContainerCondition.HEALTHY))),
                        app(app -> app.name = "db")),
            "A dependency container with HEALTHY condition must have health check configured"),
        refused(
            it ->
                it.containerDefinitions =
                    List.of(
                        app(app -> app.dependsOn = List.of(on("db", ContainerCondition.START))),
                        app(app -> {
                          app.name = "db";
                          app.dependsOn = List.of(on("app", ContainerCondition.START));
                        })),
            "Container dependencies should not have a cycle"),
        refused(
            it -> {
              it.cpu = "256";
              it.containerDefinitions = List.of(app(app -> app.cpu = 512));
            },
            "The sum of all container 'cpu' values cannot be greater than the value of the task"
                + " 'cpu'."),
        refused(
            it -> {
              it.memory = "512";
              it.containerDefinitions = List.of(app(app -> app.memory = 1024));
            },
            "The 'memory' setting for container 'app' is greater than for the task."),
        container(
            app -> app.logConfiguration = awslogs(Map.of()),
            "Log driver awslogs requires options: awslogs-group"),
        container(
            app -> app.logConfiguration = awslogs(Map.of("awslogs-group", "g", "log_key", "x")),
            "Log driver awslogs disallows options: log_key"),
        onFargate(
            it -> it.networkMode = NetworkMode.BRIDGE,
            "Fargate only supports network mode ‘awsvpc’."),
        onFargate(it -> it.networkMode = null, "Fargate only supports network mode ‘awsvpc’."),
        onFargate(it -> it.cpu = null, "Fargate requires that 'cpu' be defined at the task level."),
        onFargate(
            it -> it.memory = null, "Fargate requires that 'memory' be defined at the task level."),
        onFargate(
            it ->
                it.containerDefinitions =
                    List.of(
                        app(app ->
                            app.logConfiguration =
                                new LogConfiguration(LogDriver.JSON_FILE, null, null))),
            "json-file is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]"),
        onFargate(
            it -> it.containerDefinitions = List.of(app(app -> app.privileged = true)),
            "Fargate requires that the 'privileged' setting be 'false'."),
        onFargate(
            it ->
                it.volumes =
                    List.of(
                        Volume.of(volume -> {
                          volume.name = "data";
                          volume.host = new HostVolumeProperties("/data");
                        })),
            "Fargate compatible task definitions do not support sourcePath"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void is_forgiven_unless_aws_is_followed_strictly(
      Consumer<RegisterTaskDefinition.Request.Builder> members, String message) {
    assertThat(register(members).revision()).isEqualTo(1);

    try (var strict = ServiceUnderTest.of(new EcsPlugin()).strict().start()) {
      assertThatThrownBy(() -> strict.call(RegisterTaskDefinition.class, request(members)))
          .hasMessage(message);
    }
  }

  static Stream<Arguments> is_forgiven_unless_aws_is_followed_strictly() {
    return Stream.of(
        container(
            app -> app.memory = null,
            "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation'"
                + " must be specified."),
        onFargate(
            it ->
                it.containerDefinitions =
                    List.of(
                        app(app -> app.logConfiguration = awslogs(Map.of("awslogs-group", "g")))),
            "Fargate requires task definition to have execution role ARN to support log driver"
                + " awslogs."),
        container(
            app -> app.logConfiguration = awslogs(Map.of("awslogs-group", "g")),
            "Log driver awslogs requires options: awslogs-region"),
        container(
            app -> app.secrets = List.of(new Secret("S", "a")),
            "When you are specifying container secrets, you must also specify a value for"
                + " 'executionRoleArn'."));
  }

  private TaskDefinition fargate(Consumer<RegisterTaskDefinition.Request.Builder> members) {
    return register(it -> {
      onFargate(it);
      members.accept(it);
    });
  }

  private TaskDefinition register(Consumer<RegisterTaskDefinition.Request.Builder> members) {
    var registered = ecs.call(RegisterTaskDefinition.class, request(members)).taskDefinition();
    assertThat(registered).isNotNull();
    return registered;
  }

  private static ContainerDefinition container(TaskDefinition definition) {
    return Objects.requireNonNull(definition.containerDefinitions()).getFirst();
  }

  private static RegisterTaskDefinition.Request request(
      Consumer<RegisterTaskDefinition.Request.Builder> members) {
    return RegisterTaskDefinition.Request.of(it -> {
      it.family = "web";
      it.containerDefinitions = List.of(app(_ -> {}));
      members.accept(it);
    });
  }

  private static Arguments refused(
      Consumer<RegisterTaskDefinition.Request.Builder> members, String message) {
    return Arguments.of(members, message);
  }

  private static Arguments container(
      Consumer<ContainerDefinition.Builder> members, String message) {
    return refused(it -> it.containerDefinitions = List.of(app(members)), message);
  }

  private static Arguments onFargate(
      Consumer<RegisterTaskDefinition.Request.Builder> members, String message) {
    return refused(
        it -> {
          onFargate(it);
          members.accept(it);
        },
        message);
  }

  private static void onFargate(RegisterTaskDefinition.Request.Builder it) {
    it.requiresCompatibilities = List.of(Compatibility.FARGATE);
    it.networkMode = NetworkMode.AWSVPC;
    sized(it, "256", "512");
  }

  private static void sized(RegisterTaskDefinition.Request.Builder it, String cpu, String memory) {
    it.cpu = cpu;
    it.memory = memory;
  }

  private static ContainerDefinition app(Consumer<ContainerDefinition.Builder> members) {
    return ContainerDefinition.of(it -> {
      it.name = "app";
      it.image = "alpine";
      it.memory = 64;
      members.accept(it);
    });
  }

  private static HealthCheck health(Consumer<HealthCheck.Builder> members) {
    return HealthCheck.of(it -> {
      it.command = List.of("CMD-SHELL", "true");
      members.accept(it);
    });
  }

  private static LogConfiguration awslogs(Map<String, String> options) {
    return new LogConfiguration(LogDriver.AWSLOGS, options, null);
  }

  private static PortMapping port(Integer containerPort, @Nullable Integer hostPort) {
    return PortMapping.of(it -> {
      it.containerPort = containerPort;
      it.hostPort = hostPort;
    });
  }

  private static ContainerDependency on(String name, ContainerCondition condition) {
    return new ContainerDependency(name, condition);
  }
}
