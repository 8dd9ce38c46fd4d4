package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.DestinationToCreate;
import dev.virga.plugin.efs.model.ReplicationConfigurationDescription;
import dev.virga.plugin.efs.model.ReplicationOverwriteProtection;
import dev.virga.plugin.efs.model.ReplicationStatus;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReplicationsTest {
  private static final Scope THERE = new Scope(ServiceUnderTest.ACCOUNT, "eu-west-1");

  @Test
  void a_replication_makes_its_destination_in_the_other_region() {
    try (var efs = Efs.lenient()) {
      var source = efs.createFileSystem();

      var made = replicate(efs, source.fileSystemId(), it -> it.region = "eu-west-1");

      var destination = made.destinations().getFirst();
      assertThat(made.sourceFileSystemArn()).isEqualTo(source.fileSystemArn());
      assertThat(destination.status()).isEqualTo(ReplicationStatus.ENABLED);
      assertThat(destination.region()).isEqualTo("eu-west-1");
      assertThat(destination.lastReplicatedTimestamp()).isNull();
      var there =
          efs.service()
              .call(
                  DescribeFileSystems.class,
                  DescribeFileSystems.Request.of(
                      it -> it.fileSystemId = destination.fileSystemId()),
                  THERE);
      assertThat(Objects.requireNonNull(there.fileSystems()))
          .singleElement()
          .satisfies(it -> {
            assertThat(it.encrypted()).isTrue();
            assertThat(
                    Objects.requireNonNull(it.fileSystemProtection())
                        .replicationOverwriteProtection())
                .isEqualTo(ReplicationOverwriteProtection.REPLICATING);
          });
    }
  }

  @Test
  void both_regions_show_a_replication() {
    try (var efs = Efs.lenient()) {
      String source = efs.createFileSystem().fileSystemId();
      var made = replicate(efs, source, it -> it.region = "eu-west-1");
      var all = new DescribeReplicationConfigurations.Request(null, null, null);

      assertThat(efs.call(DescribeReplicationConfigurations.class, all).replications())
          .containsExactly(made);
      assertThat(
              efs.service()
                  .call(DescribeReplicationConfigurations.class, all, THERE)
                  .replications())
          .containsExactly(made);
    }
  }

  @Test
  void an_unprotected_file_system_can_become_the_destination_until_the_replication_ends() {
    try (var efs = Efs.lenient()) {
      String source = efs.createFileSystem().fileSystemId();
      String target = efs.createFileSystem().fileSystemId();
      assertThat(Efs.refusal(() -> replicate(efs, source, it -> it.fileSystemId = target)).code())
          .isEqualTo("BadRequest");
      efs.call(
          UpdateFileSystemProtection.class,
          new UpdateFileSystemProtection.Request(target, ReplicationOverwriteProtection.DISABLED));

      replicate(efs, source, it -> it.fileSystemId = target);

      assertThat(protection(efs, target)).isEqualTo(ReplicationOverwriteProtection.REPLICATING);
      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          UpdateFileSystemProtection.class,
                          new UpdateFileSystemProtection.Request(
                              target, ReplicationOverwriteProtection.DISABLED)))
                  .code())
          .isEqualTo("ReplicationAlreadyExists");
      delete(efs, source);
      assertThat(protection(efs, target)).isEqualTo(ReplicationOverwriteProtection.ENABLED);
      assertThat(Efs.refusal(() -> delete(efs, source)).code()).isEqualTo("ReplicationNotFound");
    }
  }

  @Test
  void replicated_file_systems_can_not_be_deleted() {
    try (var efs = Efs.lenient()) {
      String source = efs.createFileSystem().fileSystemId();
      replicate(efs, source, it -> it.region = "us-east-1");

      assertThat(
              Efs.refusal(
                      () -> efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(source)))
                  .code())
          .isEqualTo("FileSystemInUse");
    }
  }

  @Test
  void impossible_replications_are_refused_and_make_nothing() {
    try (var efs = Efs.lenient()) {
      String source = efs.createFileSystem().fileSystemId();

      assertThat(Efs.refusal(() -> replicate(efs, source, _ -> {})).code()).isEqualTo("BadRequest");
      assertThat(Efs.refusal(() -> replicate(efs, source, it -> it.fileSystemId = source)).code())
          .isEqualTo("BadRequest");
      assertThat(
              Efs.refusal(() -> replicate(efs, source, it -> it.fileSystemId = "fs-99999999"))
                  .code())
          .isEqualTo("FileSystemNotFound");
      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          CreateReplicationConfiguration.class,
                          new CreateReplicationConfiguration.Request(source, List.of())))
                  .code())
          .isEqualTo("BadRequest");
      replicate(efs, source, it -> it.region = "us-east-1");
      assertThat(Efs.refusal(() -> replicate(efs, source, it -> it.region = "us-east-1")).code())
          .isEqualTo("ConflictException");
    }
  }

  @Test
  void a_file_system_that_is_not_replicated_has_no_replication() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      assertThat(
              Efs.refusal(() ->
                      efs.call(
                          DescribeReplicationConfigurations.class,
                          new DescribeReplicationConfigurations.Request(id, null, null)))
                  .code())
          .isEqualTo("ReplicationNotFound");
    }
  }

  private static ReplicationOverwriteProtection protection(Efs efs, String id) {
    return Objects.requireNonNull(
        Objects.requireNonNull(efs.describe(id).fileSystemProtection())
            .replicationOverwriteProtection());
  }

  private static void delete(Efs efs, String source) {
    efs.call(
        DeleteReplicationConfiguration.class,
        new DeleteReplicationConfiguration.Request(source, null));
  }

  private static ReplicationConfigurationDescription replicate(
      Efs efs, String source, Consumer<DestinationToCreate.Builder> destination) {
    return efs.call(
        CreateReplicationConfiguration.class,
        new CreateReplicationConfiguration.Request(
            source, List.of(DestinationToCreate.of(destination))));
  }
}
