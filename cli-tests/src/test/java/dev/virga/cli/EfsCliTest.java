package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// EFS as its users type it.
class EfsCliTest {
  @RegisterExtension static final AwsCli AWS = new AwsCli();

  @Test
  void a_file_system_with_a_mount_target_and_an_access_point_is_made_and_deleted() {
    JsonNode made =
        AWS.run(
            "aws efs create-file-system --creation-token %s --tags Key=Name,Value=shared"
                .formatted(UUID.randomUUID()));
    String id = made.path("FileSystemId").asText();
    assertThat(made.path("LifeCycleState").asText()).isEqualTo("available");

    JsonNode target =
        AWS.run(
            "aws efs create-mount-target --file-system-id %s --subnet-id subnet-12345678"
                .formatted(id));
    JsonNode accessPoint =
        AWS.run(
            ("aws efs create-access-point --file-system-id %s --posix-user Uid=1000,Gid=1000"
                    + " --root-directory"
                    + " 'Path=/data,CreationInfo={OwnerUid=1000,OwnerGid=1000,Permissions=755}'")
                .formatted(id));

    assertThat(target.path("LifeCycleState").asText()).isEqualTo("available");
    assertThat(accessPoint.path("RootDirectory").path("Path").asText()).isEqualTo("/data");
    JsonNode shown = AWS.run("aws efs describe-file-systems --file-system-id " + id);
    assertThat(shown.path("FileSystems").path(0).path("NumberOfMountTargets").asInt()).isEqualTo(1);
    assertThat(shown.path("FileSystems").path(0).path("Name").asText()).isEqualTo("shared");

    AWS.run(
        "aws efs delete-access-point --access-point-id "
            + accessPoint.path("AccessPointId").asText());
    AWS.run(
        "aws efs delete-mount-target --mount-target-id " + target.path("MountTargetId").asText());
    AWS.run("aws efs delete-file-system --file-system-id " + id);

    AwsCli.Result gone = AWS.shell("aws efs describe-file-systems --file-system-id " + id);
    assertThat(gone.exitCode()).isNotZero();
    assertThat(gone.errors())
        .contains(
            "An error occurred (FileSystemNotFound) when calling the DescribeFileSystems operation:"
                + " File system '"
                + id
                + "' does not exist.");
  }

  @Test
  void policies_are_written_and_read() {
    String id =
        AWS.run("aws efs create-file-system --creation-token " + UUID.randomUUID())
            .path("FileSystemId")
            .asText();

    AWS.run(
        "aws efs put-lifecycle-configuration --file-system-id %s --lifecycle-policies TransitionToIA=AFTER_30_DAYS"
            .formatted(id));
    AWS.run(
        "aws efs put-backup-policy --file-system-id %s --backup-policy Status=ENABLED"
            .formatted(id));

    assertThat(
            AWS.run("aws efs describe-lifecycle-configuration --file-system-id " + id)
                .path("LifecyclePolicies")
                .path(0)
                .path("TransitionToIA")
                .asText())
        .isEqualTo("AFTER_30_DAYS");
    assertThat(
            AWS.run("aws efs describe-backup-policy --file-system-id " + id)
                .path("BackupPolicy")
                .path("Status")
                .asText())
        .isEqualTo("ENABLED");
  }
}
