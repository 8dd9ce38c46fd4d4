package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.EcsUnderTest.container;
import static dev.virga.plugin.ecs.EcsUnderTest.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.plugin.ecs.model.ContainerCondition;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.DockerVolumeConfiguration;
import dev.virga.plugin.ecs.model.EFSAuthorizationConfig;
import dev.virga.plugin.ecs.model.EFSVolumeConfiguration;
import dev.virga.plugin.ecs.model.HostVolumeProperties;
import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.plugin.ecs.model.MountPoint;
import dev.virga.plugin.ecs.model.Scope;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskStopCode;
import dev.virga.plugin.ecs.model.Volume;
import dev.virga.plugin.ecs.model.VolumeFrom;
import dev.virga.runtime.exec.ProcessPlugin;
import dev.virga.spi.capability.FileSystems;
import dev.virga.spi.exec.Executor;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tasks that mount volumes, with containers that are processes of this machine.
class TaskVolumesTest {
  private static final String DATA = "/virga-container/data";

  private final Executor processes = new ProcessPlugin().start(InstantSource.system());
  private final EcsUnderTest ecs = EcsUnderTest.start(it -> it.with(processes));
  @TempDir Path directory;
  private FakeFileSystems fileSystems;

  @BeforeEach
  void fileSystem() {
    fileSystems = new FakeFileSystems(directory);
    ecs.context().offer(FileSystems.class, fileSystems);
  }

  @AfterEach
  void close() {
    ecs.close();
    processes.close();
  }

  @Test
  void what_one_task_writes_to_a_file_system_the_next_one_reads() throws IOException {
    assumeMounts();
    define(efs("fs-12345678"), shell("echo shared >" + DATA + "/file"));
    succeeds(ecs.run("app"));

    define(efs("fs-12345678"), shell("cat " + DATA + "/file"));
    var reader = ecs.run("app");

    succeeds(reader);
    assertThat(log(reader)).containsExactly("shared");
    assertThat(directory.resolve("file")).hasContent("shared");
    assertThat(Path.of("/virga-container")).doesNotExist();
  }

  @Test
  void a_file_system_is_opened_as_the_definition_says() {
    define(
        Volume.of(it -> {
          it.name = "data";
          it.efsVolumeConfiguration =
              EFSVolumeConfiguration.of(efs -> {
                efs.fileSystemId = "fs-12345678";
                efs.rootDirectory = "/";
                efs.authorizationConfig = new EFSAuthorizationConfig("fsap-1", null);
              });
        }),
        shell("true"));

    ecs.await(ecs.run("app"), "STOPPED");

    assertThat(fileSystems.opened())
        .containsExactly(new FileSystems.Source("fs-12345678", "/", "fsap-1"));
  }

  @Test
  void an_unknown_file_system_fails_the_task() {
    define(efs("fs-99999999"), shell("echo never"));

    var task = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(task.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(task.stoppedReason())
        .isEqualTo(
            "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes:"
                + " stderr: Failed to resolve \"fs-99999999\"");
    assertThat(container(task, "main").exitCode()).isNull();
  }

  @Test
  void without_efs_a_file_system_fails_the_task() {
    try (var alone = EcsUnderTest.start(_ -> {})) {
      alone.define("app", it -> it.volumes = List.of(efs("fs-12345678")), shell("true"));

      var task = alone.await(alone.run("app"), "STOPPED");

      assertThat(task.stoppedReason())
          .startsWith("ResourceInitializationError: failed to invoke EFS utils commands");
    }
  }

  @Test
  void a_path_where_nothing_can_be_mounted_fails_the_task() {
    assumeMounts();
    define(
        efs("fs-12345678"),
        shell("true", it -> it.mountPoints = List.of(new MountPoint("data", "/etc/passwd", null))));

    var task = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(task.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(task.stoppedReason())
        .startsWith("ResourceInitializationError: ")
        .contains("/etc/passwd", "not a directory");
  }

  @Test
  void a_read_only_mount_point_and_a_read_only_file_system_cannot_be_written() {
    assumeMounts();
    define(
        efs("fs-12345678"),
        shell(
            "touch " + DATA + "/file",
            it -> it.mountPoints = List.of(new MountPoint("data", DATA, true))));
    var protectedByDefinition = ecs.await(ecs.run("app"), "STOPPED");
    fileSystems.becomesReadOnly();
    define(efs("fs-12345678"), shell("touch " + DATA + "/file"));
    var protectedByItself = ecs.await(ecs.run("app"), "STOPPED");

    assertThat(container(protectedByDefinition, "main").exitCode()).isEqualTo(1);
    assertThat(container(protectedByItself, "main").exitCode()).isEqualTo(1);
    assertThat(directory.resolve("file")).doesNotExist();
  }

  @Test
  void the_containers_of_a_task_share_an_empty_volume_that_goes_with_it() {
    assumeMounts();
    define(
        volume("data", _ -> {}),
        shell(
            "ls " + DATA + "; cat " + DATA + "/file",
            it ->
                it.dependsOn =
                    List.of(new ContainerDependency("first", ContainerCondition.SUCCESS))),
        named("first", "echo passed on >" + DATA + "/file"));

    var task = ecs.run("app");

    succeeds(task);
    assertThat(log(task)).containsExactly("file", "passed on");
    Path volumes = ecs.context().directory().resolve("volumes");
    Waiting.until(EcsUnderTest.LIMIT, () -> Files.exists(volumes.resolve(idOf(task))), it -> !it);
  }

  @Test
  void the_volumes_of_another_container_can_be_taken_over() {
    assumeMounts();
    define(
        efs("fs-12345678"),
        shell(
            "touch " + DATA + "/file",
            it -> {
              it.mountPoints = List.of();
              it.volumesFrom = List.of(new VolumeFrom("first", null));
            }),
        named("first", "true"));

    succeeds(ecs.run("app"));

    assertThat(directory.resolve("file")).exists();
  }

  @Test
  void a_directory_of_the_host_is_mounted_and_made_if_need_be() {
    assumeMounts();
    Path source = directory.resolve("made/here");
    define(
        volume("data", it -> it.host = new HostVolumeProperties(source.toString())),
        shell("touch " + DATA + "/file"));

    succeeds(ecs.run("app"));

    assertThat(source.resolve("file")).exists();
  }

  @Test
  void a_shared_volume_outlives_its_task() {
    assumeMounts();
    var shared = docker(Scope.SHARED, true, null);
    define(shared, shell("echo kept >" + DATA + "/file"));
    succeeds(ecs.run("app"));

    define(shared, shell("cat " + DATA + "/file"));
    var second = ecs.run("app");

    succeeds(second);
    assertThat(log(second)).containsExactly("kept");
  }

  @Test
  void a_volume_that_cannot_be_made_fails_the_task() {
    define(docker(Scope.SHARED, false, null), shell("true"));
    assertThat(ecs.await(ecs.run("app"), "STOPPED").stoppedReason())
        .isEqualTo(
            "CannotCreateVolumeError: unable to create volume 'data': get data: no such volume");

    define(docker(Scope.TASK, null, "rexray"), shell("true"));
    assertThat(ecs.await(ecs.run("app"), "STOPPED").stoppedReason())
        .isEqualTo(
            "CannotCreateVolumeError: unable to create volume 'data': plugin \"rexray\" not found");
  }

  /// Whether this machine lets the executor mount is found out as the executor finds it out.
  private void assumeMounts() {
    ecs.define("trial", it -> it.volumes = List.of(volume("data", _ -> {})), named("main", "true"));
    var trial = ecs.await(ecs.run("trial"), "STOPPED");
    assumeTrue(
        trial.stopCode() != TaskStopCode.TASK_FAILED_TO_START, "this machine allows no mounts");
  }

  private void define(Volume volume, ContainerDefinition... containers) {
    ecs.define("app", it -> it.volumes = List.of(volume), containers);
  }

  private static Volume volume(String name, Consumer<Volume.Builder> members) {
    return Volume.of(it -> {
      it.name = name;
      members.accept(it);
    });
  }

  private static Volume efs(String fileSystemId) {
    return volume(
        "data",
        it ->
            it.efsVolumeConfiguration =
                EFSVolumeConfiguration.of(efs -> efs.fileSystemId = fileSystemId));
  }

  private static Volume docker(
      Scope scope,
      @org.jspecify.annotations.Nullable Boolean autoprovision,
      @org.jspecify.annotations.Nullable String driver) {
    return volume(
        "data",
        it ->
            it.dockerVolumeConfiguration =
                new DockerVolumeConfiguration(scope, autoprovision, driver, null, null));
  }

  private static ContainerDefinition shell(String script) {
    return named("main", script);
  }

  private static ContainerDefinition shell(
      String script, Consumer<ContainerDefinition.Builder> changes) {
    return named("main", script).with(changes);
  }

  private static ContainerDefinition named(String name, String script) {
    return container(
        name,
        it -> {
          it.essential = name.equals("main");
          it.command = List.of("sh", "-c", script);
          it.mountPoints = List.of(new MountPoint("data", DATA, null));
          it.logConfiguration =
              new LogConfiguration(
                  LogDriver.AWSLOGS,
                  Map.of("awslogs-group", "/ecs/app", "awslogs-stream-prefix", "ecs"),
                  null);
        });
  }

  private void succeeds(Task task) {
    var stopped = ecs.await(task, "STOPPED");
    assertThat(container(stopped, "main").exitCode())
        .as("%s %s", stopped.stoppedReason(), log(task))
        .isZero();
  }

  private List<String> log(Task task) {
    return ecs.logs().events("us-east-1:/ecs/app:ecs/main/" + idOf(task));
  }
}
