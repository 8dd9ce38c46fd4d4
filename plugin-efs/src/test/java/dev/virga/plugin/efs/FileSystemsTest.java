package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.plugin.efs.model.PerformanceMode;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.plugin.efs.model.Tag;
import dev.virga.plugin.efs.model.ThroughputMode;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemsTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void a_new_file_system_is_available_at_once() {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();

      assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.AVAILABLE);
      assertThat(made.fileSystemId()).matches("fs-0[0-9a-f]{16}");
      assertThat(made.fileSystemArn())
          .isEqualTo(
              "arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/"
                  + made.fileSystemId());
      assertThat(made.performanceMode()).isEqualTo(PerformanceMode.GENERAL_PURPOSE);
      assertThat(made.throughputMode()).isEqualTo(ThroughputMode.BURSTING);
      assertThat(made.encrypted()).isFalse();
      assertThat(made.sizeInBytes().value()).isZero();
      assertThat(made.numberOfMountTargets()).isZero();
      assertThat(
              Objects.requireNonNull(made.fileSystemProtection()).replicationOverwriteProtection())
          .isEqualTo(ReplicationOverwriteProtection.ENABLED);
    }
  }

  @Test
  void strictly_a_new_file_system_is_still_being_created_in_the_first_answer() {
    try (var efs = Efs.strict()) {
      var made = efs.createFileSystem();

      assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.CREATING);
      assertThat(efs.describe(made.fileSystemId()).lifeCycleState())
          .isEqualTo(LifeCycleState.AVAILABLE);
    }
  }

  @Test
  void its_directory_can_be_written_by_anyone() throws IOException {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();

      Path directory = efs.open(made.fileSystemId(), null, null).path();

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
          .isEqualTo("rwxrwxrwx");
    }
  }

  @Test
  void its_size_is_measured_in_the_steps_in_which_aws_meters() throws IOException {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();
      Path directory = efs.open(made.fileSystemId(), null, null).path();
      Files.write(directory.resolve("file"), new byte[5000]);

      FileSystemDescription shown = size(efs, made.fileSystemId(), 6144 + 8192 + 2048);

      assertThat(shown.sizeInBytes().valueInStandard()).isEqualTo(shown.sizeInBytes().value());
      assertThat(shown.sizeInBytes().valueInIA()).isZero();
      assertThat(shown.sizeInBytes().timestamp()).isEqualTo(efs.service().clock().instant());
    }
  }

  @Test
  void a_link_in_a_file_system_is_not_followed_when_it_is_measured() throws IOException {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();
      Path directory = efs.open(made.fileSystemId(), null, null).path();
      Files.createSymbolicLink(directory.resolve("link"), Path.of("/usr"));

      assertThat(size(efs, made.fileSystemId(), 6144 + 6144).sizeInBytes().value())
          .isEqualTo(12288);
    }
  }

  private static FileSystemDescription size(Efs efs, String id, long expected) {
    return Waiting.until(SOON, () -> efs.describe(id), it -> it.sizeInBytes().value() == expected);
  }

  @Test
  void a_creation_token_makes_one_file_system() {
    try (var efs = Efs.lenient()) {
      var made = create(efs, it -> {});

      var refusal = Efs.refusal(() -> create(efs, it -> {}));

      assertThat(refusal.code()).isEqualTo("FileSystemAlreadyExists");
      assertThat(refusal.status()).isEqualTo(409);
      assertThat(refusal.members())
          .containsEntry("ErrorCode", "FileSystemAlreadyExists")
          .containsEntry("FileSystemId", made.fileSystemId())
          .containsKey("Message");
      assertThat(all(efs)).hasSize(1);
    }
  }

  @Test
  void a_creation_token_is_free_again_when_its_file_system_is_gone() {
    try (var efs = Efs.lenient()) {
      var made = create(efs, it -> {});

      efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(made.fileSystemId()));

      assertThat(create(efs, it -> {}).fileSystemId()).isNotEqualTo(made.fileSystemId());
    }
  }

  @Test
  void every_member_of_its_creation_is_shown() {
    try (var efs = Efs.lenient()) {
      var made =
          create(
              efs,
              it -> {
                it.performanceMode = PerformanceMode.MAX_IO;
                it.throughputMode = ThroughputMode.PROVISIONED;
                it.provisionedThroughputInMibps = 128.0;
                it.encrypted = true;
                it.kmsKeyId = "0123abcd-0123-0123-0123-0123456789ab";
                it.tags = List.of(new Tag("Name", "shared"), new Tag("a", ""));
              });

      assertThat(efs.describe(made.fileSystemId()))
          .satisfies(it -> {
            assertThat(it.performanceMode()).isEqualTo(PerformanceMode.MAX_IO);
            assertThat(it.provisionedThroughputInMibps()).isEqualTo(128.0);
            assertThat(it.kmsKeyId())
                .isEqualTo(
                    "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab");
            assertThat(it.name()).isEqualTo("shared");
            assertThat(it.tags()).containsExactly(new Tag("Name", "shared"), new Tag("a", ""));
          });
    }
  }

  @Test
  void encrypted_file_systems_share_the_default_key_of_their_account() {
    try (var efs = Efs.lenient()) {
      var first = create(efs, it -> it.encrypted = true);
      var second =
          create(
              efs,
              it -> {
                it.creationToken = "another";
                it.encrypted = true;
              });

      assertThat(first.kmsKeyId()).startsWith("arn:aws:kms:us-east-1:123456789012:key/");
      assertThat(second.kmsKeyId()).isEqualTo(first.kmsKeyId());
    }
  }

  @Test
  void a_one_zone_file_system_has_its_zone_and_is_backed_up() {
    try (var efs = Efs.lenient()) {
      var made = create(efs, it -> it.availabilityZoneName = "us-east-1b");

      assertThat(made.availabilityZoneName()).isEqualTo("us-east-1b");
      assertThat(made.availabilityZoneId()).isEqualTo("use1-az2");
      assertThat(
              Objects.requireNonNull(
                      efs.call(
                              DescribeBackupPolicy.class,
                              new DescribeBackupPolicy.Request(made.fileSystemId()))
                          .backupPolicy())
                  .status()
                  .name())
          .isEqualTo("ENABLED");
    }
  }

  @Test
  void impossible_file_systems_are_refused_and_nothing_is_made() {
    try (var efs = Efs.lenient()) {
      assertThat(creationRefusal(efs, it -> it.throughputMode = ThroughputMode.PROVISIONED))
          .isEqualTo("BadRequest");
      assertThat(creationRefusal(efs, it -> it.provisionedThroughputInMibps = 10.0))
          .isEqualTo("BadRequest");
      assertThat(
              creationRefusal(
                  efs,
                  it -> {
                    it.throughputMode = ThroughputMode.PROVISIONED;
                    it.provisionedThroughputInMibps = 5000.0;
                  }))
          .isEqualTo("ThroughputLimitExceeded");
      assertThat(
              creationRefusal(
                  efs,
                  it -> {
                    it.throughputMode = ThroughputMode.ELASTIC;
                    it.performanceMode = PerformanceMode.MAX_IO;
                  }))
          .isEqualTo("BadRequest");
      assertThat(creationRefusal(efs, it -> it.kmsKeyId = "alias/mine")).isEqualTo("BadRequest");
      assertThat(creationRefusal(efs, it -> it.availabilityZoneName = "eu-west-1a"))
          .isEqualTo("UnsupportedAvailabilityZone");
      assertThat(
              creationRefusal(efs, it -> it.tags = List.of(new Tag("a", "1"), new Tag("a", "2"))))
          .isEqualTo("BadRequest");
      assertThat(all(efs)).isEmpty();
    }
  }

  private static String creationRefusal(
      Efs efs, Consumer<CreateFileSystem.Request.Builder> members) {
    return Efs.refusal(() -> create(efs, members)).code();
  }

  @Test
  void an_unknown_file_system_is_named_in_the_error() {
    try (var efs = Efs.lenient()) {
      AwsException refusal = Efs.refusal(() -> efs.describe("fs-0123456789abcdef0"));

      assertThat(refusal.status()).isEqualTo(404);
      assertThat(refusal.code()).isEqualTo("FileSystemNotFound");
      assertThat(refusal.message()).isEqualTo("File system 'fs-0123456789abcdef0' does not exist.");
    }
  }

  @Test
  void a_file_system_is_found_by_its_arn_but_not_by_one_of_another_region() {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();
      String arn = Objects.requireNonNull(made.fileSystemArn());

      assertThat(efs.describe(arn).fileSystemId()).isEqualTo(made.fileSystemId());
      assertThat(Efs.refusal(() -> efs.describe(arn.replace("us-east-1", "us-east-2"))).code())
          .isEqualTo("FileSystemNotFound");
    }
  }

  @Test
  void file_systems_are_listed_by_creation_in_pages() {
    try (var efs = Efs.lenient()) {
      var made = new ArrayList<String>();
      for (int i = 0; i < 5; i++) {
        made.add(efs.createFileSystem().fileSystemId());
        efs.service().clock().advance(Duration.ofSeconds(1));
      }

      var found = new ArrayList<String>();
      String marker = null;
      do {
        var page = page(efs, marker);
        ids(page).forEach(found::add);
        marker = page.nextMarker();
      } while (marker != null);

      assertThat(found).isEqualTo(made);
      assertThat(Efs.refusal(() -> page(efs, "made up")).code()).isEqualTo("BadRequest");
    }
  }

  private static DescribeFileSystems.Response page(Efs efs, @Nullable String marker) {
    return efs.call(
        DescribeFileSystems.class,
        DescribeFileSystems.Request.of(it -> {
          it.maxItems = 2;
          it.marker = marker;
        }));
  }

  private static List<String> ids(DescribeFileSystems.Response page) {
    return Objects.requireNonNull(page.fileSystems()).stream()
        .map(FileSystemDescription::fileSystemId)
        .toList();
  }

  @Test
  void a_file_system_is_found_by_its_creation_token() {
    try (var efs = Efs.lenient()) {
      efs.createFileSystem();
      var made = create(efs, it -> {});

      var found =
          efs.call(
              DescribeFileSystems.class,
              DescribeFileSystems.Request.of(it -> it.creationToken = "mine"));

      assertThat(ids(found)).containsExactly(made.fileSystemId());
    }
  }

  @Test
  void accounts_and_regions_are_kept_apart() {
    try (var efs = Efs.lenient()) {
      efs.createFileSystem();
      var elsewhere = new Scope(ServiceUnderTest.ACCOUNT, "eu-west-1");

      var made =
          efs.service()
              .call(
                  CreateFileSystem.class,
                  CreateFileSystem.Request.of(it -> it.creationToken = "token-1"),
                  elsewhere);

      assertThat(made.fileSystemArn()).contains(":eu-west-1:");
      assertThat(all(efs)).hasSize(1);
    }
  }

  @Test
  void a_deleted_file_system_is_gone_with_its_files() throws IOException {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();
      Path directory = efs.open(made.fileSystemId(), null, null).path();
      Files.createDirectories(directory.resolve("deep/er"));
      Files.writeString(directory.resolve("deep/er/file"), "content");

      efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(made.fileSystemId()));

      assertThat(Efs.refusal(() -> efs.describe(made.fileSystemId())).code())
          .isEqualTo("FileSystemNotFound");
      Path deleted = efs.service().context().directory().resolve("deleted");
      Waiting.until(
          SOON, () -> Files.notExists(directory) && isEmpty(deleted), Boolean::booleanValue);
    }
  }

  private static boolean isEmpty(Path directory) {
    try (var children = Files.list(directory)) {
      return children.findAny().isEmpty();
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void file_systems_and_their_files_outlive_a_restart(@TempDir Path data) throws IOException {
    String id;
    try (var efs = Efs.in(data)) {
      id = efs.createFileSystem().fileSystemId();
      Files.writeString(efs.open(id, null, null).path().resolve("file"), "content");
    }

    try (var efs = Efs.in(data)) {
      assertThat(efs.describe(id).fileSystemId()).isEqualTo(id);
      assertThat(efs.open(id, null, null).path().resolve("file")).hasContent("content");
    }
  }

  @Test
  void the_throughput_can_be_changed() {
    try (var efs = Efs.lenient()) {
      var made = efs.createFileSystem();

      var changed = update(efs, made.fileSystemId(), ThroughputMode.PROVISIONED, 20.0);
      var raised = update(efs, made.fileSystemId(), null, 30.0);
      var elastic = update(efs, made.fileSystemId(), ThroughputMode.ELASTIC, null);

      assertThat(changed.provisionedThroughputInMibps()).isEqualTo(20.0);
      assertThat(raised.provisionedThroughputInMibps()).isEqualTo(30.0);
      assertThat(elastic.throughputMode()).isEqualTo(ThroughputMode.ELASTIC);
      assertThat(elastic.provisionedThroughputInMibps()).isNull();
    }
  }

  @Test
  void strictly_the_throughput_mode_can_be_changed_once_a_day() {
    try (var efs = Efs.strict()) {
      String id = efs.createFileSystem().fileSystemId();
      update(efs, id, ThroughputMode.PROVISIONED, 20.0);
      update(efs, id, null, 30.0);

      assertThat(Efs.refusal(() -> update(efs, id, null, 25.0)).code())
          .isEqualTo("TooManyRequests");
      assertThat(Efs.refusal(() -> update(efs, id, ThroughputMode.BURSTING, null)).status())
          .isEqualTo(429);

      efs.service().clock().advance(Duration.ofHours(24));
      assertThat(update(efs, id, ThroughputMode.BURSTING, null).throughputMode())
          .isEqualTo(ThroughputMode.BURSTING);
    }
  }

  private static FileSystemDescription update(
      Efs efs, String id, @Nullable ThroughputMode mode, @Nullable Double provisioned) {
    return efs.call(UpdateFileSystem.class, new UpdateFileSystem.Request(id, mode, provisioned));
  }

  @Test
  void the_protection_can_be_switched_off_and_is_shown() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      efs.call(
          UpdateFileSystemProtection.class,
          new UpdateFileSystemProtection.Request(id, ReplicationOverwriteProtection.DISABLED));

      assertThat(
              Objects.requireNonNull(efs.describe(id).fileSystemProtection())
                  .replicationOverwriteProtection())
          .isEqualTo(ReplicationOverwriteProtection.DISABLED);
      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          UpdateFileSystemProtection.class,
                          new UpdateFileSystemProtection.Request(
                              id, ReplicationOverwriteProtection.REPLICATING)))
                  .code())
          .isEqualTo("BadRequest");
    }
  }

  private static List<String> all(Efs efs) {
    return ids(efs.call(DescribeFileSystems.class, DescribeFileSystems.Request.of(_ -> {})));
  }

  private static FileSystemDescription create(
      Efs efs, Consumer<CreateFileSystem.Request.Builder> members) {
    return efs.call(
        CreateFileSystem.class,
        CreateFileSystem.Request.of(it -> {
          it.creationToken = "mine";
          members.accept(it);
        }));
  }
}
