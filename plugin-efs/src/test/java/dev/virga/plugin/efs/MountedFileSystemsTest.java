package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.DestinationToCreate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MountedFileSystemsTest {
  @Test
  void an_unknown_file_system_cannot_be_resolved() {
    try (var efs = Efs.lenient()) {
      assertThat(Efs.refusal(() -> efs.open("fs-0123456789abcdef0", null, null)).message())
          .isEqualTo(
              "Failed to resolve \"fs-0123456789abcdef0.efs.us-east-1.amazonaws.com\" - check that"
                  + " your file system ID is correct, and ensure that the VPC has an EFS mount target"
                  + " for this file system ID. See"
                  + " https://docs.aws.amazon.com/console/efs/mount-dns-name for more detail."
                  + " : unsuccessful EFS utils command execution; code: 1");
    }
  }

  @Test
  void strictly_a_file_system_without_a_mount_target_cannot_be_resolved() {
    try (var efs = Efs.strict()) {
      String id = efs.createFileSystem().fileSystemId();

      assertThat(Efs.refusal(() -> efs.open(id, null, null)).message())
          .startsWith("Failed to resolve \"" + id);
      efs.createMountTarget(id, "subnet-12345678");
      assertThat(efs.open(id, null, null).path()).isDirectory();
    }
  }

  @Test
  void a_root_directory_must_exist() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      assertThat(Efs.refusal(() -> efs.open(id, "/nowhere", null)).message())
          .isEqualTo(
              "mount.nfs4: mounting "
                  + id
                  + ".efs.us-east-1.amazonaws.com:/nowhere failed, reason given by server: No such"
                  + " file or directory : unsuccessful EFS utils command execution; code: 32");
    }
  }

  @Test
  void no_path_leads_out_of_a_file_system() throws IOException {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      Path root = efs.open(id, null, null).path();
      Files.createSymbolicLink(root.resolve("link"), Path.of("/etc"));

      assertThat(efs.open(id, "/../../../..", null).path()).isEqualTo(root);
      assertThat(Efs.refusal(() -> efs.open(id, "/link", null)).message()).contains("No such file");
      assertThat(Efs.refusal(() -> efs.open(id, "/../../etc", null)).message())
          .contains("No such file");
    }
  }

  @Test
  void an_access_point_is_one_of_its_file_system() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      String other = efs.createFileSystem().fileSystemId();
      var accessPoint = efs.createAccessPoint(other, "/", null).accessPointId();

      assertThat(Efs.refusal(() -> efs.open(id, null, accessPoint)).message())
          .startsWith("mount.nfs4: access denied by server");
      assertThat(Efs.refusal(() -> efs.open(id, null, "fsap-0123456789abcdef0")).message())
          .startsWith("mount.nfs4: access denied by server");
    }
  }

  @Test
  void the_destination_of_a_replication_is_read_only() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      var replication =
          efs.call(
              CreateReplicationConfiguration.class,
              new CreateReplicationConfiguration.Request(
                  id,
                  List.of(DestinationToCreate.of(it -> it.availabilityZoneName = "us-east-1a"))));
      String destination = replication.destinations().getFirst().fileSystemId();

      assertThat(efs.open(destination, null, null).readOnly()).isTrue();
      assertThat(efs.open(id, null, null).readOnly()).isFalse();
    }
  }
}
