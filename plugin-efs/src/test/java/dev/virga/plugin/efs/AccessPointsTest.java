package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.plugin.efs.model.CreationInfo;
import dev.virga.plugin.efs.model.PosixUser;
import dev.virga.plugin.efs.model.RootDirectory;
import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.capability.FileSystems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AccessPointsTest {
  private static final CreationInfo INFO = new CreationInfo(1001, 1002, "0750");

  @Test
  void an_access_point_makes_its_root_directory() throws IOException {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      var made = efs.createAccessPoint(id, "/app/data", INFO);

      assertThat(made.accessPointArn())
          .isEqualTo(
              "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/"
                  + made.accessPointId());
      Path directory = efs.open(id, null, null).path().resolve("app/data");
      assertThat(efs.open(id, null, made.accessPointId()).path()).isEqualTo(directory);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
          .isEqualTo("rwxr-x---");
    }
  }

  @Test
  void its_root_directory_has_its_owner_where_this_process_may_give_it_away() throws IOException {
    assumeTrue(
        Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "needs the user root");
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      var made = efs.createAccessPoint(id, "/data", INFO);

      Path directory = efs.open(id, null, made.accessPointId()).path();
      assertThat(Files.getAttribute(directory, "unix:uid")).isEqualTo(1001);
      assertThat(Files.getAttribute(directory, "unix:gid")).isEqualTo(1002);
    }
  }

  @Test
  void the_whole_file_system_is_the_default_root() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      var made =
          efs.call(
              CreateAccessPoint.class,
              CreateAccessPoint.Request.of(it -> {
                it.clientToken = "token";
                it.fileSystemId = id;
                it.posixUser = new PosixUser(1000, 1000, List.of(7L));
                it.tags = List.of(new Tag("Name", "all"));
              }));

      assertThat(made.rootDirectory()).isEqualTo(new RootDirectory("/", null));
      assertThat(made.name()).isEqualTo("all");
      assertThat(efs.open(id, null, made.accessPointId()))
          .isEqualTo(
              new FileSystems.Directory(
                  efs.open(id, null, null).path(),
                  false,
                  new FileSystems.User(1000, 1000, List.of(7L))));
    }
  }

  @Test
  void a_client_token_makes_one_access_point() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      var request =
          CreateAccessPoint.Request.of(it -> {
            it.clientToken = "token";
            it.fileSystemId = id;
          });
      var made = efs.call(CreateAccessPoint.class, request);

      var refusal = Efs.refusal(() -> efs.call(CreateAccessPoint.class, request));

      assertThat(refusal.code()).isEqualTo("AccessPointAlreadyExists");
      assertThat(refusal.status()).isEqualTo(409);
      assertThat(refusal.members()).containsEntry("AccessPointId", made.accessPointId());
    }
  }

  @Test
  void access_points_are_found_by_id_and_by_file_system() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      String other = efs.createFileSystem().fileSystemId();
      String first = accessPointId(efs.createAccessPoint(id, "/a", INFO));
      String second = accessPointId(efs.createAccessPoint(id, "/b", INFO));
      efs.createAccessPoint(other, "/c", INFO);

      assertThat(find(efs, null, id)).containsExactly(first, second);
      assertThat(find(efs, second, null)).containsExactly(second);
      assertThat(find(efs, null, null)).hasSize(3);
      assertThat(Efs.refusal(() -> find(efs, second, id)).code()).isEqualTo("BadRequest");
      assertThat(Efs.refusal(() -> find(efs, "fsap-0123456789abcdef0", null)).code())
          .isEqualTo("AccessPointNotFound");
      assertThat(Efs.refusal(() -> find(efs, null, "fs-0123456789abcdef0")).code())
          .isEqualTo("FileSystemNotFound");
    }
  }

  @Test
  void a_deleted_access_point_leaves_the_files() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      String made = accessPointId(efs.createAccessPoint(id, "/data", INFO));

      efs.call(DeleteAccessPoint.class, new DeleteAccessPoint.Request(made));

      assertThat(find(efs, null, id)).isEmpty();
      assertThat(efs.open(id, "/data", null).path()).isDirectory();
    }
  }

  @Test
  void the_access_points_of_a_deleted_file_system_go_with_it() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      efs.createAccessPoint(id, "/data", INFO);

      efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(id));

      assertThat(find(efs, null, null)).isEmpty();
    }
  }

  @Test
  void a_root_directory_that_a_workload_removed_is_made_again_for_the_next() throws IOException {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();
      String made = accessPointId(efs.createAccessPoint(id, "/data", INFO));
      Files.delete(efs.open(id, null, made).path());

      assertThat(efs.open(id, null, made).path()).isDirectory();
    }
  }

  private static String accessPointId(AccessPointDescription it) {
    return Objects.requireNonNull(it.accessPointId());
  }

  private static List<String> find(
      Efs efs,
      @org.jspecify.annotations.Nullable String accessPointId,
      @org.jspecify.annotations.Nullable String fileSystemId) {
    return Objects.requireNonNull(
            efs.call(
                    DescribeAccessPoints.class,
                    DescribeAccessPoints.Request.of(it -> {
                      it.accessPointId = accessPointId;
                      it.fileSystemId = fileSystemId;
                    }))
                .accessPoints())
        .stream()
        .map(AccessPointsTest::accessPointId)
        .toList();
  }
}
