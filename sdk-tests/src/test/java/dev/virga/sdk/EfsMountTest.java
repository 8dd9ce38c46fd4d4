package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.LaunchType;
import software.amazon.awssdk.services.ecs.model.NetworkMode;
import software.amazon.awssdk.services.ecs.model.Task;
import software.amazon.awssdk.services.ecs.model.TaskStopCode;
import software.amazon.awssdk.services.efs.EfsClient;

/// Tasks that mount file systems.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class EfsMountTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final Duration SOON = Duration.ofSeconds(20);
  private static EcsClient ecs;
  private static EfsClient efs;

  private final String cluster = "efs-" + UUID.randomUUID();

  @BeforeAll
  static void clients() {
    ecs = Clients.ecs(VIRGA.endpoint());
    efs = EfsTest.client(VIRGA);
  }

  @AfterAll
  static void close() {
    ecs.close();
    efs.close();
  }

  @Test
  void a_file_of_one_task_is_read_by_another() throws Exception {
    assumeTrue(mountsWork(), "this machine lets nobody mount");
    String id =
        efs.createFileSystem(it -> it.creationToken(UUID.randomUUID().toString())).fileSystemId();

    Task writer = run(id, "echo kept >/mnt-of-task/data/file");
    Task reader = run(id, "test \"$(cat /mnt-of-task/data/file)\" = kept");

    assertThat(writer.containers().getFirst().exitCode()).isZero();
    assertThat(reader.containers().getFirst().exitCode()).as(reader.stoppedReason()).isZero();
    long size =
        efs.describeFileSystems(it -> it.fileSystemId(id))
            .fileSystems()
            .getFirst()
            .sizeInBytes()
            .value();
    assertThat(size).isEqualTo(6144 + 6144);
  }

  @Test
  void an_unknown_file_system_fails_the_task() {
    Task task = run("fs-0123456789abcdef0", "true");

    assertThat(task.stopCode()).isEqualTo(TaskStopCode.TASK_FAILED_TO_START);
    assertThat(task.stoppedReason())
        .startsWith(
            "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS"
                + " volumes: stderr: Failed to resolve \"fs-0123456789abcdef0.efs.us-east-1");
  }

  private static boolean mountsWork() throws IOException, InterruptedException {
    for (var line :
        List.of(
            List.of("unshare", "--mount", "true"),
            List.of("unshare", "--user", "--map-current-user", "--mount", "true"))) {
      if (new ProcessBuilder(line).start().waitFor() == 0) {
        return true;
      }
    }
    return false;
  }

  private Task run(String fileSystemId, String script) {
    ecs.createCluster(it -> it.clusterName(cluster));
    String family = "efs-" + UUID.randomUUID();
    ecs.registerTaskDefinition(it ->
        it.family(family)
            .networkMode(NetworkMode.AWSVPC)
            .cpu("256")
            .memory("512")
            .volumes(volume ->
                volume
                    .name("data")
                    .efsVolumeConfiguration(config -> config.fileSystemId(fileSystemId)))
            .containerDefinitions(container ->
                container
                    .name("main")
                    .image("busybox")
                    .command("sh", "-c", script)
                    .mountPoints(
                        point -> point.sourceVolume("data").containerPath("/mnt-of-task/data"))));
    String arn =
        ecs.runTask(it ->
                it.cluster(cluster)
                    .taskDefinition(family)
                    .launchType(LaunchType.FARGATE)
                    .networkConfiguration(
                        net -> net.awsvpcConfiguration(vpc -> vpc.subnets("subnet-12345"))))
            .tasks()
            .getFirst()
            .taskArn();
    return Waiting.until(
        SOON,
        () -> ecs.describeTasks(it -> it.cluster(cluster).tasks(arn)).tasks().getFirst(),
        it -> it.lastStatus().equals("STOPPED"));
  }
}
