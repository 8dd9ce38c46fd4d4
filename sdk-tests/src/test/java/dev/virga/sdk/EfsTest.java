package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.efs.EfsClient;
import software.amazon.awssdk.services.efs.model.EfsException;
import software.amazon.awssdk.services.efs.model.FileSystemAlreadyExistsException;
import software.amazon.awssdk.services.efs.model.FileSystemNotFoundException;
import software.amazon.awssdk.services.efs.model.LifeCycleState;
import software.amazon.awssdk.services.efs.model.MountTargetNotFoundException;
import software.amazon.awssdk.services.efs.model.PolicyNotFoundException;
import software.amazon.awssdk.services.efs.model.ReplicationStatus;
import software.amazon.awssdk.services.efs.model.Status;
import software.amazon.awssdk.services.efs.model.ThroughputMode;
import software.amazon.awssdk.services.efs.model.TransitionToIARules;

/// The acceptance of EFS through the AWS SDK for Java.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class EfsTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static EfsClient efs;

  @BeforeAll
  static void client() {
    efs = client(VIRGA);
  }

  /// A client of EFS.
  static EfsClient client(Distribution distribution) {
    return EfsClient.builder()
        .endpointOverride(distribution.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .build();
  }

  @AfterAll
  static void close() {
    efs.close();
  }

  private static String fileSystem() {
    return efs.createFileSystem(it -> it.creationToken(UUID.randomUUID().toString()))
        .fileSystemId();
  }

  @Test
  void a_file_system_is_made_described_and_deleted() {
    String token = UUID.randomUUID().toString();

    var made =
        efs.createFileSystem(it ->
            it.creationToken(token)
                .throughputMode(ThroughputMode.ELASTIC)
                .encrypted(true)
                .tags(tag -> tag.key("Name").value("shared")));

    assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.AVAILABLE);
    assertThat(made.name()).isEqualTo("shared");
    var shown =
        efs.describeFileSystems(it -> it.fileSystemId(made.fileSystemId()))
            .fileSystems()
            .getFirst();
    assertThat(shown.throughputMode()).isEqualTo(ThroughputMode.ELASTIC);
    assertThat(shown.kmsKeyId()).startsWith("arn:aws:kms:us-east-1:123456789012:key/");
    assertThat(shown.sizeInBytes().value()).isPositive();
    assertThatThrownBy(() -> efs.createFileSystem(it -> it.creationToken(token)))
        .isInstanceOfSatisfying(
            FileSystemAlreadyExistsException.class,
            it -> {
              assertThat(it.fileSystemId()).isEqualTo(made.fileSystemId());
              assertThat(it.errorCode()).isEqualTo("FileSystemAlreadyExists");
              assertThat(it.statusCode()).isEqualTo(409);
            });
    efs.deleteFileSystem(it -> it.fileSystemId(made.fileSystemId()));
    assertThatThrownBy(() -> efs.describeFileSystems(it -> it.fileSystemId(made.fileSystemId())))
        .isInstanceOf(FileSystemNotFoundException.class);
  }

  @Test
  void a_mount_target_in_a_made_up_subnet_is_made_and_deleted() {
    String id = fileSystem();

    var made = efs.createMountTarget(it -> it.fileSystemId(id).subnetId("subnet-" + hex(8)));

    assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.AVAILABLE);
    assertThat(efs.describeMountTargets(it -> it.fileSystemId(id)).mountTargets())
        .singleElement()
        .satisfies(it -> assertThat(it.mountTargetId()).isEqualTo(made.mountTargetId()));
    efs.deleteMountTarget(it -> it.mountTargetId(made.mountTargetId()));
    assertThatThrownBy(() -> efs.describeMountTargets(it -> it.mountTargetId(made.mountTargetId())))
        .isInstanceOf(MountTargetNotFoundException.class);
  }

  @Test
  void an_access_point_is_made_tagged_by_its_arn_and_deleted() {
    String id = fileSystem();

    var made =
        efs.createAccessPoint(it ->
            it.fileSystemId(id)
                .posixUser(user -> user.uid(1000L).gid(1000L))
                .rootDirectory(root ->
                    root.path("/app")
                        .creationInfo(
                            info -> info.ownerUid(1000L).ownerGid(1000L).permissions("0755"))));
    efs.tagResource(
        it -> it.resourceId(made.accessPointArn()).tags(tag -> tag.key("team").value("a")));

    assertThat(efs.describeAccessPoints(it -> it.fileSystemId(id)).accessPoints())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.rootDirectory().path()).isEqualTo("/app");
          assertThat(it.posixUser().uid()).isEqualTo(1000);
          assertThat(it.tags()).singleElement().matches(tag -> tag.key().equals("team"));
        });
    efs.deleteAccessPoint(it -> it.accessPointId(made.accessPointId()));
    assertThat(efs.describeAccessPoints(it -> it.fileSystemId(id)).accessPoints()).isEmpty();
  }

  @Test
  void configurations_are_given_back() {
    String id = fileSystem();

    efs.putLifecycleConfiguration(it ->
        it.fileSystemId(id)
            .lifecyclePolicies(policy -> policy.transitionToIA(TransitionToIARules.AFTER_30_DAYS)));
    efs.putBackupPolicy(
        it -> it.fileSystemId(id).backupPolicy(policy -> policy.status(Status.ENABLED)));
    assertThatThrownBy(() -> efs.describeFileSystemPolicy(it -> it.fileSystemId(id)))
        .isInstanceOf(PolicyNotFoundException.class);

    assertThat(efs.describeLifecycleConfiguration(it -> it.fileSystemId(id)).lifecyclePolicies())
        .singleElement()
        .matches(it -> it.transitionToIA() == TransitionToIARules.AFTER_30_DAYS);
    assertThat(efs.describeBackupPolicy(it -> it.fileSystemId(id)).backupPolicy().status())
        .isEqualTo(Status.ENABLED);
  }

  @Test
  void a_replication_shows_its_destination() {
    String id = fileSystem();

    var made =
        efs.createReplicationConfiguration(
            it -> it.sourceFileSystemId(id).destinations(to -> to.region("eu-west-1")));

    assertThat(made.destinations())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.region()).isEqualTo("eu-west-1");
          assertThat(it.status()).isEqualTo(ReplicationStatus.ENABLED);
        });
    efs.deleteReplicationConfiguration(it -> it.sourceFileSystemId(id));
  }

  @Test
  void file_systems_come_in_pages() {
    String first = fileSystem();
    String second = fileSystem();

    assertThat(efs.describeFileSystemsPaginator(it -> it.maxItems(1)).fileSystems())
        .extracting(it -> it.fileSystemId())
        .contains(first, second)
        .doesNotHaveDuplicates();
  }

  @Test
  void an_id_that_is_none_is_refused_by_its_form() {
    assertThatThrownBy(() -> efs.describeFileSystems(it -> it.fileSystemId("nonsense")))
        .isInstanceOfSatisfying(
            EfsException.class,
            it -> {
              assertThat(it.statusCode()).isEqualTo(400);
              assertThat(it.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
              assertThat(it.awsErrorDetails().errorMessage())
                  .startsWith("1 validation error detected: Value 'nonsense' at 'fileSystemId'");
            });
  }

  private static String hex(int digits) {
    return UUID.randomUUID().toString().replace("-", "").substring(0, digits);
  }
}
